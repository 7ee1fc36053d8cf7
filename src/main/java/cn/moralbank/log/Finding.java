package cn.moralbank.log;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something in a county's log or ledger that is not as it was sealed and signed.
 *
 * @param code stable name of what differs
 * @param county six-digit code
 * @param account kind and owner of the account, where the difference is in one
 * @param seq number of the entry in that account
 * @param transfer the transfer
 * @param index number of the leaf in the log
 * @param chinese what differs, in words
 * @param english the same
 */
@Schema(name = "LogFinding")
public record Finding(
        String code,
        String county,
        @Nullable String account,
        @Nullable Long seq,
        @Nullable UUID transfer,
        @Nullable Long index,
        String chinese,
        String english) {
    /** One line for an operator. */
    public String line() {
        return county + (account == null ? "" : " " + account) + (seq == null ? "" : " #" + seq)
                + (transfer == null ? "" : " " + transfer) + (index == null ? "" : " @" + index) + ": " + english + " "
                + chinese;
    }
}
