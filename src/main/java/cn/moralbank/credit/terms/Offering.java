package cn.moralbank.credit.terms;

import cn.moralbank.rulebook.Crediting;
import cn.moralbank.rulebook.Exact;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What published terms say for a number; pure.
 *
 * <ol>
 *   <li>The table gives the range of money and the relief, as the rulebook's credit mappings do.
 *   <li>The rate: the base rate less the relief (percentage points, or a percent of the rate itself, rounded as published),
 *       less what the county pays; never below 0.
 *   <li>The village line cuts the range's upper end.
 * </ol>
 */
final class Offering {
    private static final long WHOLE_RATE = 10_000;

    private Offering() {}

    static Offer offer(BankProduct product, long value, @Nullable Long owedInVillageFen, Instant at) {
        TermsTable terms = product.terms();
        Crediting.Terms found = Crediting.terms(terms.mapping(), Exact.of(value));
        Long line = terms.villageLineFen();
        Long left =
                line == null || owedInVillageFen == null ? null : Long.valueOf(Math.max(0, line - owedInVillageFen));
        if (found == null) {
            String name = terms.measure().text().zh() + " " + value + " 不在公布的任何一档。";
            String english = terms.measure().text().en() + " " + value + " lies in no published row.";
            return of(
                    product,
                    value,
                    new Money(false, 0, 0, left),
                    new Price(terms.baseRate(), 0),
                    new Said(name, english),
                    at);
        }
        Price price = price(terms, found);
        long most = left == null ? found.mostFen() : Math.min(found.mostFen(), left);
        Money money = new Money(true, Math.min(found.leastFen(), most), most, left);
        return of(product, value, money, price, said(found, price, money), at);
    }

    private record Money(boolean fits, long leastFen, long mostFen, @Nullable Long lineLeftFen) {}

    private record Price(long rate, long subsidy) {}

    private record Said(String zh, String en) {}

    private static Price price(TermsTable terms, Crediting.Terms found) {
        long rate = found.discount()
                ? terms.rounding()
                        .divide(terms.baseRate() * Math.max(0, WHOLE_RATE - found.offHundredths()), WHOLE_RATE)
                : Math.max(0, terms.baseRate() - found.offHundredths());
        long subsidy = Math.min(rate, terms.subsidy());
        return new Price(rate - subsidy, subsidy);
    }

    private static Said said(Crediting.Terms found, Price price, Money money) {
        String zh = found.explanation().zh().replaceAll("。$", "") + "；年利率 " + percent(price.rate()) + "%";
        String en = found.explanation().en().replaceAll("\\.$", "") + "; " + percent(price.rate()) + " % a year";
        if (price.subsidy() > 0) {
            zh += "（另由财政贴息 " + percent(price.subsidy()) + " 个百分点）";
            en += " (the county pays another " + percent(price.subsidy()) + " percentage points)";
        }
        if (money.lineLeftFen() != null) {
            zh += "；本村额度还剩 " + yuan(money.lineLeftFen()) + " 元";
            en += "; " + yuan(money.lineLeftFen()) + " yuan of the village's line are left";
        }
        return new Said(zh + "。", en + ".");
    }

    private static Offer of(BankProduct product, long value, Money money, Price price, Said said, Instant at) {
        return new Offer(
                product.id(),
                product.name(),
                product.terms().measure(),
                value,
                money.fits(),
                money.leastFen(),
                money.mostFen(),
                price.rate(),
                price.subsidy(),
                money.lineLeftFen(),
                said.zh(),
                said.en(),
                at);
    }

    private static String percent(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
