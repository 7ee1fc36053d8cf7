package cn.moralbank.credit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a villager takes home of a consent: what was agreed to, the code for the bank, and the proof that the public log has it.
 *
 * @param person masked name of the consenting person
 * @param guardian masked name of the guardian; null where there is none
 * @param photoSha256 of the photo of the signed form; null where there is none
 * @param terms the very text whose SHA-256 stands in the log's leaf: RFC 8785 JSON
 * @param termsSha256 that hash
 * @param given the log's proof file of the giving (c2sp.org/tlog-proof@v1); null until it is sealed, a moment later
 * @param withdrawn the same of the withdrawal; null while the consent stands
 * @param rights what the villager can do with it, in words
 */
@Schema(description = "A receipt that can be checked without us")
public record ConsentReceipt(
        Consent consent,
        String person,
        @Nullable String guardian,
        @Nullable String photoSha256,
        String terms,
        String termsSha256,
        @Nullable String given,
        @Nullable String withdrawn,
        List<Scorecard.Words> rights) {}
