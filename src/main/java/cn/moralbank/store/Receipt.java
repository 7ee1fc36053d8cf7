package cn.moralbank.store;

import java.util.List;

/**
 * What is printed for the household: nobody's full name on it.
 *
 * @param householdMasked such as 张*
 * @param group the name of the group
 */
public record Receipt(
        Redemption redemption,
        String shop,
        String village,
        String householdMasked,
        String householdNumber,
        String group,
        List<Redemption.Line> lines,
        List<Refund> refunds) {}
