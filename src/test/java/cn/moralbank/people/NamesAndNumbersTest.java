package cn.moralbank.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张三丰, 张*",
        "欧阳修, 欧阳*",
        "欧阳, 欧*",
        "诸葛孔明, 诸葛*",
        "阿依古丽·买买提, 阿*",
        "' 李四 ', 李*",
        "𠀀某, 𠀀*",
        "'', *"
    })
    void masksKeepTheSurnameOnly(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"017, *17", "7, 7", "12, 12", "A-0031, *31"})
    void householdTailsShowTwoCharacters(String number, String tail) {
        assertThat(Masking.householdTail(number)).isEqualTo(tail);
    }

    @ParameterizedTest
    @CsvSource({"张国强, zgq", "曾小贤, zxx", "李 四, ls", "John 王, johnw", "𠀀, ''", "欧阳修, oyx", "单雄信, sxx"})
    void initialsFindNames(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, F, 002X",
        "11010519491231002x, 1949-12-31, F, 002X",
        "'1101 0519 4912 3100 2X', 1949-12-31, F, 002X",
        "110105491231002, 1949-12-31, F, 002X"
    })
    void identityNumbersTellBirthdayAndSex(String typed, LocalDate born, String sex, String tail) {
        IdentityNumber identity = IdentityNumber.of(typed);
        assertThat(identity.bornOn()).isEqualTo(born);
        assertThat(identity.sex()).isEqualTo(sex);
        assertThat(identity.tail()).isEqualTo(tail);
        assertThat(identity).hasToString("****" + tail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "1101051949123100",
                "11010519491331002X",
                "11010518491231002X",
                "1101051949123100AX",
                "5.32623E+17",
                ""
            })
    void wrongIdentityNumbersAreRefused(String typed) {
        assertThatThrownBy(() -> IdentityNumber.of(typed)).isInstanceOf(PeopleProblem.IdentityNumberWrong.class);
    }

    /** MOD 11-2 finds every single digit typed wrong. */
    @Property(tries = 200)
    void oneWrongDigitIsAlwaysFound(@ForAll @IntRange(max = 5) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "11010519491231002X".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        assertThatThrownBy(() -> IdentityNumber.of(new String(digits)))
                .isInstanceOf(PeopleProblem.IdentityNumberWrong.class);
    }

    @ParameterizedTest
    @CsvSource({
        "532623, COUNTY, ''",
        "532623101, TOWN, 532623",
        "532623101201, VILLAGE, 532623101",
        "53262310120103, GROUP, 532623101201"
    })
    void codesTellLevelAndParent(String code, DivisionLevel level, String parent) {
        Division division = Division.of(code, "某地");
        assertThat(division.level()).isEqualTo(level);
        assertThat(division.parent()).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "53262", "5326231", "53262310120", "53262X", "５３２６２３"})
    void otherCodesAreRefused(String code) {
        assertThatThrownBy(() -> DivisionLevel.of(code)).isInstanceOf(PeopleProblem.DivisionCodeMalformed.class);
    }
}
