package cn.moralbank.access;

import cn.moralbank.county.CountyRegister;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;

/** Lets a request without a token into the county that it names, where there is such a county. */
@Singleton
class CountyDoor {
    private final CountyRegister counties;
    private final CurrentCounty county;

    CountyDoor(CountyRegister counties, CurrentCounty county) {
        this.counties = counties;
        this.county = county;
    }

    /** False where there is no such county; then the request stays outside. Empty is the operator's. */
    boolean enter(String code) {
        if (!code.isEmpty()) {
            try {
                counties.county(code);
            } catch (Refused.NotFound unknown) {
                return false;
            }
        }
        county.enter(code);
        return true;
    }
}
