package cn.moralbank.deeds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Further voices for deeds that somebody told of before, and what came along with them. */
@RegisterConstructorMapper(Voices.Voice.class)
interface Voices {
    /** One more voice for a deed. */
    record Voice(
            UUID deed,
            DeclaredBy declaredBy,
            @Nullable UUID declarer,
            @Nullable String declarerName,
            @Nullable Long minutes,
            @Nullable Long proposed,
            String account,
            UUID recorder,
            @Nullable UUID recorderPerson,
            Instant toldAt) {
        /** What is told of the act that stands as {@code deed} already. */
        static Voice of(UUID deed, Deed told) {
            return new Voice(
                    deed,
                    told.declaredBy(),
                    told.declarer(),
                    told.declarerName(),
                    told.minutes(),
                    told.proposed(),
                    told.account(),
                    told.recorder(),
                    told.recorderPerson(),
                    told.recordedAt());
        }
    }

    /** Adds a voice; 0 where the same one was heard already. The deed is locked. */
    @SqlUpdate(
            """
            INSERT INTO deed_voice (deed, number, declared_by, declarer, declarer_name, minutes, proposed, account, recorder,
                                    recorder_person, told_at)
            SELECT :deed, coalesce(max(number), 1) + 1, :declaredBy, :declarer, :declarerName, :minutes, :proposed, :account,
                   :recorder, :recorderPerson, :toldAt
            FROM deed_voice WHERE deed = :deed
            ON CONFLICT ON CONSTRAINT nobody_tells_of_a_deed_twice DO NOTHING""")
    int add(@BindMethods Voice voice);

    @SqlQuery("SELECT * FROM deed_voice WHERE deed = ANY(:deeds) ORDER BY deed, number")
    List<Voice> of(UUID[] deeds);

    /** The deeds that still wait for a decision and that this user, or this person, told of as a further voice. */
    @SqlQuery(
            """
            SELECT DISTINCT deed FROM deed_voice
            WHERE recorder = :actor OR recorder_person = :person OR declarer = :person""")
    List<UUID> toldBy(UUID actor, @Nullable UUID person);

    /** True where this user, or this person, told of the deed as a further voice. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1 FROM deed_voice
                           WHERE deed = :deed AND (recorder = :actor OR recorder_person = :person OR declarer = :person))""")
    boolean isHeard(UUID deed, UUID actor, @Nullable UUID person);

    // ---- photos ----

    @SqlUpdate(
            """
            INSERT INTO deed_photo (deed, place, photo)
            SELECT :deed, n + coalesce((SELECT max(place) FROM deed_photo WHERE deed = :deed), 0), photo
            FROM unnest(:photos) WITH ORDINALITY AS p (photo, n)
            ON CONFLICT DO NOTHING""")
    void attach(UUID deed, UUID[] photos);

    @SqlQuery("SELECT photo FROM deed_photo WHERE deed = :deed ORDER BY place")
    List<UUID> photosOf(UUID deed);

    @SqlQuery("SELECT deed FROM deed_photo WHERE photo = :photo ORDER BY deed")
    List<UUID> deedsShownBy(UUID photo);

    // ---- paper ----

    @SqlUpdate(
            """
            INSERT INTO paper_form (code, village, printed_at, printed_by)
            SELECT code, :village, :at, :by FROM unnest(:codes) AS code""")
    void print(String[] codes, String village, Instant at, UUID by);

    /** A form and what became of it; null for a form that is not known in the village. */
    @SqlQuery(
            """
            SELECT f.code, f.village, f.printed_at, e.deed
            FROM paper_form f LEFT JOIN paper_form_entry e ON e.code = f.code
            WHERE f.code = :code AND f.village = :village""")
    @RegisterConstructorMapper(PaperForm.class)
    @Nullable
    PaperForm form(String code, String village);

    /** Enters a form; 0 where it was entered before. */
    @SqlUpdate("INSERT INTO paper_form_entry (code, deed) VALUES (:code, :deed) ON CONFLICT DO NOTHING")
    int enter(String code, UUID deed);

    @SqlQuery("SELECT code FROM paper_form_entry WHERE deed = :deed ORDER BY code")
    List<String> formsOf(UUID deed);
}
