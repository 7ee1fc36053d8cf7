package cn.moralbank.shared;

import jakarta.enterprise.context.RequestScoped;

/**
 * The county whose schema the running request or job works in. It comes from the token, from a job's round, or, on public
 * pages only, from the address; every database connection is pointed at it when it is opened.
 */
@RequestScoped
public class CurrentCounty {
    /** The operator's schema: the register of counties, the signing keys. */
    public static final String PLATFORM = "";

    private String code = PLATFORM;

    /** The six-digit code, or {@link #PLATFORM}. */
    public String code() {
        return code;
    }

    /** Points every connection opened from here on at this county. Not to be called inside a transaction. */
    public void enter(String countyCode) {
        code = countyCode;
    }
}
