package cn.moralbank.credit;

import cn.moralbank.log.Leaves;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a consent whose hash stands in the public log: everything that was agreed to, by ids, without a name. It is kept as
 * it was hashed; ids are random, so nobody finds it by guessing.
 */
final class ConsentText {
    /** What photos are sealed for. */
    static final String PHOTO = "consent-photo";

    private ConsentText() {}

    static String of(Consent c, @Nullable ConsentPhoto photo) {
        Map<String, String> facts = new HashMap<>();
        facts.put("id", c.id().toString());
        facts.put("bank", c.bank().toString());
        facts.put("household", c.household().toString());
        facts.put("person", c.person().toString());
        facts.put("guardian", c.guardian() == null ? "" : c.guardian().toString());
        facts.put("purpose", c.purpose().name());
        facts.put("fields", c.fields().stream().map(Enum::name).collect(Collectors.joining(" ")));
        facts.put("from", c.from().toString());
        facts.put("until", c.until().toString());
        facts.put("way", c.way().name());
        facts.put("photo", photo == null ? "" : photo.sha256());
        return Leaves.canonical(facts);
    }
}
