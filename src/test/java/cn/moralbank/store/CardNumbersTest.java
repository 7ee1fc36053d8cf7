package cn.moralbank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {
    @Test
    void whatIsDrawnCanBeTypedAsItIsPrinted() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String number = CardNumbers.draw();
            String printed = number.substring(0, 4) + "-" + number.substring(4).toLowerCase(java.util.Locale.ROOT);
            assertThat(CardNumbers.read(printed)).isEqualTo(number).matches("[0-9A-HJKMNP-TV-Z]{8}");
            drawn.add(number);
        }
        assertThat(drawn).hasSizeGreaterThan(990);
    }

    @Test
    void everySingleWrongSignIsNoticed() {
        String number = CardNumbers.draw();
        for (int place = 0; place < number.length(); place++) {
            for (char sign : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String slip = number.substring(0, place) + sign + number.substring(place + 1);
                if (sign != number.charAt(place)) {
                    assertThatThrownBy(() -> CardNumbers.read(slip)).isInstanceOf(StoreProblem.CardNotOurs.class);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0000-0000, 00000000", "oooo OOOO, 00000000"})
    void lettersThatLookLikeDigitsAreReadAsDigits(String typed, String number) {
        assertThat(CardNumbers.read(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000000000", "U0000000", "张三", "0000000💥"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> CardNumbers.read(typed)).isInstanceOf(StoreProblem.CardNotOurs.class);
    }
}
