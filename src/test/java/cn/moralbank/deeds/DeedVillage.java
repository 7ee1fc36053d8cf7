package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestCounty;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.rulebook.RulebookInForce;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Role;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A village with its roster and rulebook, a recorder and a panel of three, and sentences to live a month with. */
final class DeedVillage {
    /** Rules of every kind, with caps that are easily reached. */
    static final String RULEBOOK =
            """
            format: 1
            title: {zh: 测试细则, en: rules of the test}
            calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
            accounts: {holder: household, household: register, initial: 0, floor: 0}
            whenVoided: reverse
            categories:
              - {id: virtue, name: {zh: 善行, en: good deeds}}
              - {id: everyday, name: {zh: 日常, en: everyday acts}}
              - {id: breach, name: {zh: 失范, en: breaches}}
            rules:
              - id: good-deed
                name: {zh: 做好人好事, en: a good deed}
                category: virtue
                award: {fixed: 10}
              - id: mediate
                name: {zh: 调解纠纷, en: mediating}
                category: virtue
                award: {range: {from: 5, to: 10, decidedBy: panel}}
              - id: army
                name: {zh: 参军, en: joining the army}
                category: virtue
                award: {fixed: 10}
                once: {by: person, per: ever}
              - id: cleaning
                name: {zh: 打扫卫生, en: cleaning}
                category: everyday
                award: {fixed: 4}
                caps:
                  - {points: 10, per: month, by: household, overflow: cut}
              - id: helping-out
                name: {zh: 帮工, en: helping out}
                category: everyday
                award: {rate: {points: 2, per: 1 h, eventMost: 8 h, remainder: drop, by: household}}
              - id: littering
                name: {zh: 乱倒垃圾, en: littering}
                category: breach
                deduct: {fixed: 6}
            caps:
              - {points: 100, per: month, of: category, category: everyday, by: household, overflow: cut}
            redemption: {minimum: 1, keep: 0, opening: always}
            expiry: {never: true}
            """;

    static final LocalDate START = LocalDate.of(2025, 1, 1);

    final TestCounty county = TestCounty.open();
    final String village = county.village(1);
    final Actor recorder = committee(Role.RECORDER, null, null);
    final Actor wang = committee(Role.REVIEWER, null, null);
    final Actor zhao = committee(Role.REVIEWER, null, null);
    final Actor admin =
            new Actor(Ids.next(), "town", county.code(), Role.ADMIN, county.town(), null, null, null, null, null);
    final List<UUID> households = new ArrayList<>();
    final List<UUID> heads = new ArrayList<>();

    /** A village whose publications end at once. */
    static DeedVillage of(int households) {
        return of(households, RULEBOOK);
    }

    /** The same under another rulebook. */
    static DeedVillage of(int households, String rulebook) {
        DeedVillage village = new DeedVillage();
        village.found(households);
        village.rulebook(rulebook, START);
        village.publicationLasts(0);
        return village;
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    <T> T in(Supplier<T> work) {
        return county.in(work);
    }

    void does(Runnable work) {
        county.in(() -> {
            work.run();
            return true;
        });
    }

    /** Does it as if it were that moment. */
    void at(Instant moment, Runnable work) {
        does(() -> ProductClock.at(moment, work));
    }

    static LocalDate today() {
        return LocalDate.now(ProductClock.ZONE);
    }

    Actor committee(String role, @Nullable UUID person, @Nullable UUID household) {
        return new Actor(Ids.next(), role, county.code(), role, village, person, household, null, null, null);
    }

    /** A recorder of the next village. */
    Actor stranger() {
        return new Actor(
                Ids.next(), "next", county.code(), Role.RECORDER, county.village(2), null, null, null, null, null);
    }

    UUID household(int n) {
        return households.get(n);
    }

    // ---- founding ----

    private void found(int count) {
        sql(
                "INSERT INTO division (code, name, parent, put_at) VALUES (:county, '测试县', NULL, now()), "
                        + "(:town, '测试镇', :county, now()), (:village, '测试村', :town, now())",
                Map.of("county", county.code(), "town", county.town(), "village", village));
        for (int n = 0; n < count; n++) {
            households.add(Ids.next());
            heads.add(Ids.next());
        }
        UUID[] homes = households.toArray(UUID[]::new);
        UUID[] people = heads.toArray(UUID[]::new);
        sql(
                "INSERT INTO household (id, village, number, joined_on, recorded_by, recorded_at) "
                        + "SELECT id, :village, lpad(n::text, 3, '0'), '2025-01-01', id, now() FROM unnest(:homes) WITH ORDINALITY AS h (id, n)",
                Map.of("village", village, "homes", homes));
        sql(
                "INSERT INTO person (id, name, recorded_by, recorded_at) "
                        + "SELECT id, '张' || n, id, now() FROM unnest(:people) WITH ORDINALITY AS p (id, n)",
                Map.of("people", people));
        sql(
                "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at) "
                        + "SELECT gen_random_uuid(), home, person, 'REGISTERED', '户主', '2025-01-01', person, now() "
                        + "FROM unnest(:homes, :people) AS m (home, person)",
                Map.of("homes", homes, "people", people));
    }

    /** Puts a household into a group of the village, by its 14-digit code. */
    void inGroup(int household, String group) {
        Map<String, Object> named = Map.of("group", group, "village", village, "household", household(household));
        sql("INSERT INTO division (code, name, parent, put_at) VALUES (:group, '一组', :village, now())", named);
        sql("UPDATE household SET group_code = :group WHERE id = :household", named);
    }

    void kin(UUID one, UUID other) {
        UUID low = one.toString().compareTo(other.toString()) < 0 ? one : other;
        sql(
                "INSERT INTO kinship (id, person, kin, relation, declared_by, declared_at) "
                        + "VALUES (gen_random_uuid(), :low, :high, '兄弟', :low, now())",
                Map.of("low", low, "high", low.equals(one) ? other : one));
    }

    UUID rulebook(String text, LocalDate from) {
        return county.inTransaction(
                () -> bean(Jdbi.class).withHandle(handle -> RulebookInForce.put(handle, village, text, from)));
    }

    void publicationLasts(int days) {
        does(() -> bean(DeedSettings.class).set(admin, village, new DeedSettings.Setting(days, 20, 15, 0, null, 24)));
    }

    void sql(String statement, Map<String, Object> named) {
        county.inTransaction(() -> bean(Jdbi.class).withHandle(handle -> handle.createUpdate(statement)
                .configure(
                        org.jdbi.v3.core.statement.SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMap(named)
                .execute()));
    }

    // ---- the month ----

    Declaration told(int household, String rule, LocalDate on) {
        return new Declaration(
                village,
                household(household),
                null,
                rule,
                on,
                null,
                null,
                Map.of(),
                "",
                DeclaredBy.NEIGHBOUR,
                null,
                null,
                false,
                Enclosed.NOTHING);
    }

    /** The same of one person. */
    Declaration toldOf(UUID person, int household, String rule) {
        return new Declaration(
                village,
                household(household),
                person,
                rule,
                today(),
                null,
                null,
                Map.of(),
                "",
                DeclaredBy.NEIGHBOUR,
                null,
                null,
                false,
                Enclosed.NOTHING);
    }

    UUID record(Declaration told) {
        UUID id = Ids.next();
        does(() -> bean(RecordingDeeds.class).record(recorder, id, told));
        return id;
    }

    UUID record(int household, String rule) {
        return record(told(household, rule, today()));
    }

    UUID recordApart(int household, String rule) {
        Declaration t = told(household, rule, today());
        return record(new Declaration(
                t.village(),
                t.household(),
                null,
                rule,
                t.happenedOn(),
                null,
                null,
                Map.of(),
                "",
                DeclaredBy.CADRE,
                null,
                null,
                true,
                Enclosed.NOTHING));
    }

    void approve(Actor reviewer, UUID deed) {
        does(() -> bean(ReviewingDeeds.class).review(reviewer, deed, new ReviewingDeeds.Review(true, null, null)));
    }

    void refuse(Actor reviewer, UUID deed) {
        does(() -> bean(ReviewingDeeds.class).review(reviewer, deed, new ReviewingDeeds.Review(false, null, "证据不足")));
    }

    Publication publish(UUID... deeds) {
        return in(() -> bean(PublishingDeeds.class).publish(recorder, Ids.next(), village, List.of(deeds)));
    }

    SettlingDeeds.Settled settle() {
        return in(() -> bean(SettlingDeeds.class).settle(recorder, village));
    }

    UUID object(UUID deed) {
        UUID id = Ids.next();
        does(() -> bean(ObjectingToDeeds.class)
                .object(recorder, id, deed, new ObjectingToDeeds.Objecting(null, "李秀英", ObjectionWay.PAPER, "不是本人")));
        return id;
    }

    DeedState decide(Actor decider, UUID objection, boolean upheld) {
        return in(() -> bean(ObjectingToDeeds.class)
                .decide(decider, objection, new ObjectingToDeeds.Answer(upheld, "经核实"), Ids.next()));
    }

    void reverse(Actor reviewer, UUID deed) {
        reverse(reviewer, deed, CorrectingDeeds.Ground.MISTAKE);
    }

    void reverse(Actor reviewer, UUID deed, CorrectingDeeds.Ground ground) {
        does(() -> bean(CorrectingDeeds.class)
                .reverse(reviewer, Ids.next(), deed, new CorrectingDeeds.Correction(ground, "录入错误")));
    }

    /** A deed brought to a state the usual way. */
    UUID deedIn(DeedState state, int household) {
        UUID deed = recordApart(household, "good-deed");
        if (state == DeedState.WITHDRAWN) {
            does(() -> bean(RecordingDeeds.class).withdraw(recorder, deed, "误记"));
        } else if (state == DeedState.REFUSED) {
            refuse(wang, deed);
        } else if (state != DeedState.RECORDED) {
            approve(wang, deed);
        }
        if (state == DeedState.PUBLISHED || state == DeedState.SETTLED || state == DeedState.REVERSED) {
            publish(deed);
        }
        if (state == DeedState.SETTLED || state == DeedState.REVERSED) {
            settle();
        }
        if (state == DeedState.REVERSED) {
            reverse(zhao, deed);
        }
        assertThat(see(deed).deed().state()).isEqualTo(state);
        return deed;
    }

    // ---- looking ----

    DeedBoard.WholeDeed see(UUID deed) {
        return in(() -> bean(DeedBoard.class).whole(recorder, deed));
    }

    DeedState stateOf(UUID deed) {
        return see(deed).deed().state();
    }

    long balance(int household) {
        return balance(AccountKey.household(household(household), village));
    }

    long balance(AccountKey account) {
        return in(() -> bean(LedgerBoard.class).balance(account).balance());
    }

    /** The books are right, and every deed stands where its last event left it. */
    void booksAreClean() {
        assertThat(in(() -> bean(Books.class).check())).isEmpty();
        long astray = county.inTransaction(() -> bean(Jdbi.class).withHandle(handle -> handle.createQuery(
                        """
                        SELECT count(*) FROM deed d
                        LEFT JOIN deed_event e ON e.deed = d.id AND e.step = d.steps
                        WHERE e.state IS DISTINCT FROM d.state
                           OR (SELECT count(*) FROM deed_event x WHERE x.deed = d.id) <> d.steps
                           OR (d.state IN ('SETTLED', 'REVERSED')) <> EXISTS (SELECT 1 FROM deed_settlement s WHERE s.deed = d.id)""")
                .mapTo(Long.class)
                .one()));
        assertThat(astray).isZero();
    }
}
