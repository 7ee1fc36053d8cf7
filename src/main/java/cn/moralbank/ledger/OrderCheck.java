package cn.moralbank.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is wrong with an order by itself, before any account is looked at. */
final class OrderCheck {
    private OrderCheck() {}

    static void check(List<TransferOrder> orders) {
        Set<UUID> ids = new HashSet<>();
        for (TransferOrder order : orders) {
            check(order);
            if (!ids.add(order.id())) {
                throw new LedgerProblem.TransferIdTwice(order.id());
            }
        }
    }

    private static void check(TransferOrder order) {
        checkPoints(order.points());
        if (order.from().id().equals(order.to().id())) {
            throw new LedgerProblem.SameAccount();
        }
        AccountKind from = order.from().kind();
        AccountKind to = order.to().kind();
        if (order.kind() == TransferKind.REVERSAL || !order.kind().fits(from, to)) {
            throw new LedgerProblem.KindDoesNotFit(order.kind(), from, to);
        }
    }

    static void checkPoints(long points) {
        if (points <= 0) {
            throw new LedgerProblem.PointsNotPositive(points);
        }
        if (points > TransferOrder.MOST_POINTS) {
            throw new LedgerProblem.PointsTooMany(points);
        }
    }
}
