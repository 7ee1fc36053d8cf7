package cn.moralbank.credit.news;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A bank's endpoints, its news, and what became of each delivery. */
@Singleton
public class NewsBoard {
    private final NewsTables tables;

    NewsBoard(Jdbi jdbi) {
        this.tables = jdbi.onDemand(NewsTables.class);
    }

    /** The endpoints of the actor's bank, those that stand first. */
    @Transactional
    public List<NewsEndpoint> endpoints(Actor actor) {
        return tables.endpoints(actor.mustHaveBank());
    }

    /** The news of the actor's bank, the latest first. */
    @Transactional
    public Page<NewsItem> news(Actor actor, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        List<NewsTables.Row> oneMore = tables.ofBank(
                actor.mustHaveBank(),
                cursor == null ? null : Instant.parse(cursor.keys().get(0)),
                cursor == null ? null : UUID.fromString(cursor.keys().get(1)),
                limit + 1);
        Page<NewsTables.Row> page = Page.of(oneMore, limit, row -> Cursor.after(row.madeAt(), row.id()));
        UUID[] ids = page.items().stream().map(NewsTables.Row::id).toArray(UUID[]::new);
        Map<UUID, List<NewsItem.Delivery>> deliveries =
                tables.deliveries(ids).stream().collect(Collectors.groupingBy(NewsItem.Delivery::item));
        return page.map(row -> new NewsItem(
                row.id(), row.kind(), row.body(), row.madeAt(), deliveries.getOrDefault(row.id(), List.of())));
    }
}
