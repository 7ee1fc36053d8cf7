package cn.moralbank.people.roster;

import cn.moralbank.people.roster.BookRows.BookGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that applying a roster writes in one village. */
final class VillagePlan {
    record NewHousehold(UUID id, String group, String number, String householdClass) {}

    record ChangedHousehold(UUID id, String group, String number, String householdClass) {}

    /** A person to add or to change; of a changed one null and empty leave what is there. */
    record PersonLine(UUID id, RosterPerson roster, @Nullable LocalDate bornOn, @Nullable UUID guardian) {}

    record Membership(UUID household, UUID person, String kind, String relation) {}

    record Relation(UUID household, UUID person, String relation) {}

    final String village;
    final List<BookGroup> groups = new ArrayList<>();
    final List<NewHousehold> newHouseholds = new ArrayList<>();
    final List<ChangedHousehold> changedHouseholds = new ArrayList<>();
    final List<PersonLine> newPeople = new ArrayList<>();
    final List<PersonLine> changedPeople = new ArrayList<>();
    final List<Membership> begun = new ArrayList<>();
    final List<Membership> ended = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();

    VillagePlan(String village) {
        this.village = village;
    }
}
