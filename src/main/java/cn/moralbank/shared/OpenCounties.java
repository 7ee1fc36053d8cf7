package cn.moralbank.shared;

import java.util.List;
import java.util.function.Supplier;

/** The counties that are open, for modules that work in all of them or are told one by an address. */
public interface OpenCounties {
    /** Their six-digit codes, sorted. */
    List<String> codes();

    /** Does some work in a county, in a request scope of its own. The work opens its own transactions. */
    <T> T in(String countyCode, Supplier<T> work);
}
