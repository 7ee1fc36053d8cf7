package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CardsTest {
    @Test
    void aCardPaysByItsCodeAndByItsNumberAndNamesNobody() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 5);
        IssuingCards.PrintedCard card = issue(market).get(0);
        assertThat(card.code()).startsWith("MB1." + market.county.code() + ".").doesNotContain(family.toString());
        market.redeem(sale(market, card.code(), salt));
        market.redeem(sale(market, card.number(), salt));
        assertThat(market.balance(family)).isEqualTo(96);
        TillBoard.TillHousehold seen = market.in(() -> bean(TillBoard.class).byCard(market.keeper, card.code()));
        assertThat(seen.masked()).isEqualTo("张*");
        assertThat(seen.spendable()).isEqualTo(96);
        market.mustAddUp();
    }

    @Test
    void aHouseholdHasOneValidCardHoweverOftenTheyAreIssued() {
        Market market = Market.open();
        market.household("张三", 0);
        market.household("李四", 0);
        assertThat(issue(market)).hasSize(2).isEqualTo(issue(market));
    }

    @Test
    void aLostCardIsDeadAtOnceAndItsHouseholdGetsAnother() {
        Market market = Market.open();
        market.household("张三", 100);
        UUID salt = market.product("盐", 2, 5);
        IssuingCards.PrintedCard lost = issue(market).get(0);
        market.in(() -> bean(IssuingCards.class).block(market.keeper, lost.id(), "丢失"));
        assertThatThrownBy(() -> market.redeem(sale(market, lost.code(), salt)))
                .isInstanceOfSatisfying(StoreProblem.CardBlocked.class, p -> assertThat(p.chinese())
                        .contains("丢失"));
        IssuingCards.PrintedCard fresh =
                market.in(() -> bean(IssuingCards.class).replace(market.admin, lost.id(), "丢失"));
        assertThat(fresh.id()).isNotEqualTo(lost.id());
        market.redeem(sale(market, fresh.code(), salt));
        assertThat(market.in(() -> bean(IssuingCards.class).replace(market.admin, lost.id(), "丢失")))
                .isEqualTo(fresh);
        market.mustAddUp();
    }

    @Test
    void aMadeUpOrForeignCodeIsRefused() {
        Market market = Market.open();
        Market other = Market.open();
        market.household("张三", 100);
        other.household("李四", 100);
        UUID salt = market.product("盐", 2, 5);
        String code = issue(market).get(0).code();
        String foreign = issue(other).get(0).code();
        String changed = code.substring(0, code.length() - 3) + (code.endsWith("AAA") ? "BBB" : "AAA");
        String resigned = code.substring(0, code.lastIndexOf('.')) + foreign.substring(foreign.lastIndexOf('.'));
        for (String wrong : List.of(foreign, changed, resigned, code + ".x", "MB1.", "MB1.1.?.?")) {
            assertThatThrownBy(() -> market.redeem(sale(market, wrong, salt)))
                    .as(wrong)
                    .isInstanceOf(StoreProblem.CardNotOurs.class);
        }
    }

    @Test
    void cardsAreTheBusinessOfTheirOwnVillage() {
        Market market = Market.open();
        String other = market.otherVillage();
        UUID stranger = market.household(other, "李四", 100);
        UUID salt = market.product("盐", 2, 5);
        var otherAdmin = market.actor(Role.ADMIN, other, null);
        IssuingCards.PrintedCard card = market.in(
                        () -> bean(IssuingCards.class).issue(otherAdmin, other, List.of(stranger)))
                .get(0);
        assertThatThrownBy(() -> market.redeem(sale(market, card.code(), salt)))
                .isInstanceOf(StoreProblem.OfAnotherVillage.class);
        assertThatThrownBy(() -> market.in(() -> bean(IssuingCards.class).block(market.keeper, card.id(), "丢失")))
                .isInstanceOf(Refused.NotYours.class);
        assertThatThrownBy(() -> market.in(
                        () -> bean(IssuingCards.class).issue(market.admin, market.village, List.of(stranger))))
                .isInstanceOf(StoreProblem.OfAnotherVillage.class);
    }

    private static List<IssuingCards.PrintedCard> issue(Market market) {
        return market.in(() -> bean(IssuingCards.class).issue(market.admin, market.village, null));
    }

    private static RedeemingPoints.Sale sale(Market market, String card, UUID product) {
        return new RedeemingPoints.Sale(
                market.shop, card, null, List.of(new RedeemingPoints.Item(product, 1)), Confirmation.CARD, null);
    }
}
