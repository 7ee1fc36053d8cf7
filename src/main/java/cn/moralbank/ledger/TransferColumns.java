package cn.moralbank.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plan turned into columns, so that one statement writes all of it. */
record TransferColumns(
        List<UUID> ids,
        List<String> kinds,
        List<Long> points,
        List<UUID> debits,
        List<@Nullable Long> debitSeqs,
        List<@Nullable Long> debitBefores,
        List<@Nullable Long> debitAfters,
        List<Long> helds,
        List<Long> keeps,
        List<UUID> credits,
        List<@Nullable Long> creditSeqs,
        List<@Nullable Long> creditBefores,
        List<@Nullable Long> creditAfters,
        List<String> happenedAts,
        List<UUID> actors,
        List<@Nullable String> rules,
        List<@Nullable UUID> abouts,
        List<String> villages,
        List<@Nullable UUID> reversed,
        List<UUID> accounts,
        List<@Nullable Long> balances,
        List<Long> accountHelds,
        List<Long> seqs,
        List<UUID> flowAccounts,
        List<String> flowKinds,
        List<String> flowDays,
        List<Long> flowPoints) {
    static TransferColumns of(PostingPlan plan) {
        List<Posted> p = plan.posted();
        Collection<AccountState> a = plan.changed();
        Collection<Map.Entry<PostingPlan.Flow, Long>> f = plan.flows().entrySet();
        return new TransferColumns(
                column(p, x -> x.transfer().id()),
                column(p, x -> x.transfer().kind().name()),
                column(p, x -> x.transfer().points()),
                column(p, x -> x.transfer().from().id()),
                column(p, x -> x.transfer().debit().seq()),
                column(p, x -> x.transfer().debit().before()),
                column(p, x -> x.transfer().debit().after()),
                column(p, Posted::held),
                column(p, Posted::keep),
                column(p, x -> x.transfer().to().id()),
                column(p, x -> x.transfer().credit().seq()),
                column(p, x -> x.transfer().credit().before()),
                column(p, x -> x.transfer().credit().after()),
                column(p, x -> x.transfer().happenedAt().toString()),
                column(p, x -> x.transfer().actor()),
                column(p, x -> x.transfer().rule()),
                column(p, x -> x.transfer().about()),
                column(p, x -> x.transfer().village()),
                column(p, x -> x.transfer().reverses()),
                column(a, AccountState::id),
                column(a, AccountState::balance),
                column(a, AccountState::held),
                column(a, AccountState::seq),
                column(f, x -> x.getKey().account()),
                column(f, x -> x.getKey().kind().name()),
                column(f, x -> x.getKey().day().toString()),
                column(f, Map.Entry::getValue));
    }

    private static <S, T extends @Nullable Object> List<T> column(Collection<S> rows, Function<S, T> value) {
        List<T> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(value.apply(row)));
        return column;
    }
}
