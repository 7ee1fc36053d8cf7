package cn.moralbank.access;

import cn.moralbank.access.AccessProblem.DutiesConflict;
import cn.moralbank.access.AccessProblem.GrantDoesNotFit;
import cn.moralbank.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which role may be held where, and together with which other. */
final class GrantRules {
    private static final Set<String> COMMITTEE = Set.of(Role.ADMIN, Role.RECORDER, Role.REVIEWER);

    /** Lengths of the codes of the divisions that a role is for: 6 county, 9 town, 12 village, 14 group. */
    private static final Map<String, Set<Integer>> LEVELS = Map.of(
            Role.ADMIN, Set.of(6, 9, 12),
            Role.RECORDER, Set.of(6, 9, 12, 14),
            Role.REVIEWER, Set.of(6, 9, 12, 14),
            Role.SUPERVISOR, Set.of(6, 9, 12),
            Role.AUDITOR, Set.of(6, 9, 12),
            Role.SHOPKEEPER, Set.of(12),
            Role.BANK_OFFICER, Set.of(6),
            Role.BANK_CLIENT, Set.of(6),
            Role.VILLAGER, Set.of(12, 14));

    private GrantRules() {}

    /**
     * Refuses a grant that cannot be.
     *
     * @throws GrantDoesNotFit where the role is unknown or its division, shop or bank is not of the role's kind
     */
    static void check(Grant grant) {
        Set<Integer> levels = LEVELS.get(grant.role());
        if (levels == null) {
            throw new GrantDoesNotFit("role", "没有这个身份：" + grant.role(), "is unknown: " + grant.role());
        }
        if (!grant.division().matches("[0-9]+")
                || !levels.contains(grant.division().length())) {
            throw new GrantDoesNotFit(
                    "division", "此身份不能用于区划 " + grant.division(), "is not for this role: " + grant.division());
        }
        if (grant.role().equals(Role.SHOPKEEPER) != (grant.shop() != null)) {
            throw new GrantDoesNotFit("shop", "店主须指定店铺，其他身份不能有店铺", "belongs to shopkeepers, and each has one");
        }
        boolean banker = grant.role().equals(Role.BANK_OFFICER) || grant.role().equals(Role.BANK_CLIENT);
        if (banker != (grant.bank() != null)) {
            throw new GrantDoesNotFit("bank", "银行人员须指定银行，其他身份不能有银行", "belongs to bank users, and each has one");
        }
    }

    /**
     * Refuses supervision together with what is supervised, in the same place or one that contains it.
     *
     * @throws DutiesConflict naming the grant that stands against it
     */
    static void mustStayApart(Grant next, List<Grant> held) {
        for (Grant other : held) {
            if (conflict(next.role(), other.role()) && overlap(next.division(), other.division())) {
                throw new DutiesConflict(next.role(), other.role(), other.division());
            }
        }
    }

    private static boolean conflict(String one, String other) {
        return (one.equals(Role.SUPERVISOR) && COMMITTEE.contains(other))
                || (other.equals(Role.SUPERVISOR) && COMMITTEE.contains(one));
    }

    private static boolean overlap(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
