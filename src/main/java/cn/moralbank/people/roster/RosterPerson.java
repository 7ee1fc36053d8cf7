package cn.moralbank.people.roster;

import cn.moralbank.people.IdentityNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as the roster names them; what it leaves blank is null or empty and changes nothing. */
final class RosterPerson {
    static final String HEAD = "户主";
    static final String MEMBER = "家庭成员";

    final String sheet;
    final int row;
    final String name;
    String relation = "";
    String sex = "";
    String phone = "";
    String guardian = "";

    @Nullable
    IdentityNumber identity;

    @Nullable
    LocalDate bornOn;

    @Nullable
    Boolean registered;

    @Nullable
    Boolean resides;
    /** Known only from the column of heads, so far. */
    boolean implied;

    RosterPerson(String sheet, int row, String name) {
        this.sheet = sheet;
        this.row = row;
        this.name = name;
    }

    boolean isHead() {
        return relation.equals(HEAD);
    }

    /** The same person named twice: same name, and nothing that tells the two apart. */
    boolean sameAs(RosterPerson other) {
        return name.equals(other.name)
                && (identity == null || other.identity == null || identity.equals(other.identity))
                && (bornOn == null || other.bornOn == null || bornOn.equals(other.bornOn));
    }

    /** Takes over what the other row of the same person adds. */
    void fillFrom(RosterPerson other) {
        relation = relation.isEmpty() ? other.relation : relation;
        sex = sex.isEmpty() ? other.sex : sex;
        phone = phone.isEmpty() ? other.phone : phone;
        guardian = guardian.isEmpty() ? other.guardian : guardian;
        identity = identity == null ? other.identity : identity;
        bornOn = bornOn == null ? other.bornOn : bornOn;
        registered = registered == null ? other.registered : registered;
        resides = resides == null ? other.resides : resides;
        implied &= other.implied;
    }
}
