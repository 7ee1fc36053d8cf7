package cn.moralbank.credit.news;

import cn.moralbank.credit.Consent;
import cn.moralbank.credit.ConsentWithdrawn;
import cn.moralbank.credit.Pseudonyms;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes news down as CloudEvents, in the transaction of what they tell. They name the household as that bank knows it. */
@Singleton
class TellingNews {
    private final NewsTables tables;
    private final Pseudonyms pseudonyms;
    private final CurrentCounty county;
    private final ObjectMapper json;
    private final Clock clock;
    private final String host;

    TellingNews(
            Jdbi jdbi,
            Pseudonyms pseudonyms,
            CurrentCounty county,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "moralbank.log.host") String host) {
        this.tables = jdbi.onDemand(NewsTables.class);
        this.pseudonyms = pseudonyms;
        this.county = county;
        this.json = json;
        this.clock = clock;
        this.host = host;
    }

    /**
     * What is told.
     *
     * @param about of what; the same kind about the same is told once
     * @param data plain facts, as far as the consent names them
     */
    record News(NewsKind kind, String about, Map<String, Object> data) {}

    @Transactional
    void withdrawn(@Observes ConsentWithdrawn event) {
        tell(
                event.consent(),
                new News(NewsKind.CONSENT_WITHDRAWN, event.consent().id().toString(), Map.of()));
    }

    /** Tells the bank that holds a consent. */
    @Transactional
    void tell(Consent consent, News news) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("consent", consent.id().toString());
        data.putAll(news.data());
        write(
                consent.bank(),
                consent.id(),
                pseudonyms.of(consent.bank(), consent.household()),
                new News(news.kind(), news.about(), data),
                null);
    }

    /** Sends something to one endpoint of a bank, for trying it. */
    @Transactional
    void test(UUID bank, UUID endpoint, UUID id) {
        write(
                bank,
                null,
                null,
                new News(NewsKind.TEST, id.toString(), Map.of("endpoint", endpoint.toString())),
                endpoint);
    }

    private void write(UUID bank, @Nullable UUID consent, @Nullable String subject, News news, @Nullable UUID only) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        tables.tell(id, bank, news.kind(), consent, news.about(), body(id, subject, news, now), now, only);
    }

    private String body(UUID id, @Nullable String subject, News news, Instant now) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id.toString());
        event.put("source", "https://" + host + "/" + county.code());
        event.put("type", news.kind().type());
        if (subject != null) {
            event.put("subject", subject);
        }
        event.put("time", now.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", news.data());
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
