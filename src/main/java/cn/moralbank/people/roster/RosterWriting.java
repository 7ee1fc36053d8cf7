package cn.moralbank.people.roster;

import cn.moralbank.people.IdentityNumber;
import cn.moralbank.people.Initials;
import cn.moralbank.people.PersonalSecrets;
import cn.moralbank.people.roster.BookRows.BookGroup;
import cn.moralbank.people.roster.RosterWrites.Households;
import cn.moralbank.people.roster.RosterWrites.Memberships;
import cn.moralbank.people.roster.RosterWrites.People;
import cn.moralbank.people.roster.RosterWrites.Stamp;
import cn.moralbank.people.roster.VillagePlan.ChangedHousehold;
import cn.moralbank.people.roster.VillagePlan.Membership;
import cn.moralbank.people.roster.VillagePlan.NewHousehold;
import cn.moralbank.people.roster.VillagePlan.PersonLine;
import cn.moralbank.people.roster.VillagePlan.Relation;
import cn.moralbank.shared.Ids;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan of a village, in the order that its constraints allow: what ends before what begins, and nobody becomes
 * head before the former one has stopped being it.
 */
final class RosterWriting {
    private static final HexFormat HEX = HexFormat.of();

    private final RosterWrites writes;
    private final PersonalSecrets secrets;
    private final RosterScope scope;
    private final Stamp stamp;

    RosterWriting(RosterWrites writes, PersonalSecrets secrets, RosterScope scope, Stamp stamp) {
        this.writes = writes;
        this.secrets = secrets;
        this.scope = scope;
        this.stamp = stamp;
    }

    void write(VillagePlan plan) {
        if (!plan.groups.isEmpty()) {
            writes.addGroups(
                    plan.village, texts(plan.groups, BookGroup::code), texts(plan.groups, BookGroup::name), stamp.at());
        }
        writeHouseholds(plan);
        writePeople(plan);
        writeMemberships(plan);
    }

    private void writeHouseholds(VillagePlan plan) {
        List<ChangedHousehold> changed = plan.changedHouseholds;
        if (!changed.isEmpty()) {
            writes.changeHouseholds(new Households(
                    ids(changed, ChangedHousehold::id),
                    texts(changed, ChangedHousehold::group),
                    texts(changed, ChangedHousehold::number),
                    texts(changed, ChangedHousehold::householdClass)));
        }
        List<NewHousehold> added = plan.newHouseholds;
        if (!added.isEmpty()) {
            Households rows = new Households(
                    ids(added, NewHousehold::id),
                    texts(added, NewHousehold::group),
                    texts(added, NewHousehold::number),
                    texts(added, NewHousehold::householdClass));
            writes.addHouseholds(plan.village, rows, stamp);
        }
    }

    private void writePeople(VillagePlan plan) {
        if (!plan.newPeople.isEmpty()) {
            writes.addPeople(people(plan.newPeople), stamp);
        }
        if (!plan.changedPeople.isEmpty()) {
            writes.changePeople(people(plan.changedPeople));
        }
    }

    private void writeMemberships(VillagePlan plan) {
        if (!plan.ended.isEmpty()) {
            writes.endMemberships(
                    stamp.on(),
                    ids(plan.ended, Membership::household),
                    ids(plan.ended, Membership::person),
                    texts(plan.ended, Membership::kind));
        }
        relations(plan.relations.stream()
                .filter(r -> !r.relation().equals(RosterPerson.HEAD))
                .toList());
        relations(plan.relations.stream()
                .filter(r -> r.relation().equals(RosterPerson.HEAD))
                .toList());
        if (!plan.begun.isEmpty()) {
            Memberships rows = new Memberships(
                    ids(plan.begun, m -> Ids.next()),
                    ids(plan.begun, Membership::household),
                    ids(plan.begun, Membership::person),
                    texts(plan.begun, Membership::kind),
                    texts(plan.begun, Membership::relation));
            writes.addMemberships(rows, stamp);
        }
    }

    private void relations(List<Relation> relations) {
        if (!relations.isEmpty()) {
            writes.changeRelations(
                    ids(relations, Relation::household),
                    ids(relations, Relation::person),
                    texts(relations, Relation::relation));
        }
    }

    private People people(List<PersonLine> lines) {
        return new People(
                ids(lines, PersonLine::id),
                texts(lines, l -> l.roster().name),
                texts(lines, l -> Initials.of(l.roster().name)),
                texts(lines, l -> l.roster().sex),
                texts(lines, l -> l.bornOn() == null ? null : l.bornOn().toString()),
                texts(lines, l -> sealed(l.roster().identity)),
                texts(lines, l -> scope.hash(l.roster().identity)),
                texts(lines, l -> tail(l.roster().identity)),
                texts(lines, l -> sealedPhone(l.roster().phone)),
                texts(lines, l -> PersonalSecrets.phoneTail(l.roster().phone)),
                ids(lines, PersonLine::guardian));
    }

    private @Nullable String sealed(@Nullable IdentityNumber identity) {
        return identity == null ? null : HEX.formatHex(secrets.sealIdentity(identity));
    }

    private static String tail(@Nullable IdentityNumber identity) {
        return identity == null ? "" : identity.tail();
    }

    private @Nullable String sealedPhone(String digits) {
        return digits.isEmpty() ? null : HEX.formatHex(secrets.sealPhone(digits));
    }

    private static <T> UUID[] ids(List<T> rows, Function<T, @Nullable UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
