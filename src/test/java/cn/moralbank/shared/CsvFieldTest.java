package cn.moralbank.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "洗衣粉|\"洗衣粉\"",
                "``|\"\"",
                "a,b|\"a,b\"",
                "5\" 管|\"5\"\" 管\"",
                "=HYPERLINK(\"http://x\")|\"'=HYPERLINK(\"\"http://x\"\")\"",
                "+1|\"'+1\"",
                "-1|\"'-1\"",
                "@SUM(A1)|\"'@SUM(A1)\"",
                "\t=1|\"'\t=1\"",
                "＝1+1|\"'＝1+1\"",
                "盐-1|\"盐-1\"",
                "'=1|\"'=1\""
            })
    void isNeverRunByASpreadsheet(String said, String written) {
        assertThat(CsvField.text(said)).isEqualTo(written);
    }
}
