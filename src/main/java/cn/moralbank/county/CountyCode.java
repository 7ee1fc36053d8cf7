package cn.moralbank.county;

import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Refused;
import java.util.regex.Pattern;

/** The six-digit GB/T 2260 code of a county, and the schema that it lives in. */
record CountyCode(String digits) {
    static final String PLATFORM_SCHEMA = "platform";
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    CountyCode {
        if (!SIX_DIGITS.matcher(digits).matches()) {
            throw new Refused.InvalidRequest("code", "县级区划代码须为 6 位数字", "must be a six-digit GB/T 2260 code");
        }
    }

    String schema() {
        return "county_" + digits;
    }

    /** The schema for a {@link CurrentCounty#code()}. */
    static String schemaOf(String code) {
        return code.equals(CurrentCounty.PLATFORM) ? PLATFORM_SCHEMA : new CountyCode(code).schema();
    }
}
