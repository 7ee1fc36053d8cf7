package cn.moralbank.oversight;

import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a village's board, for anybody: nothing that is not masked, no name on a deduction.
 *
 * @param within the town that the village lies in
 * @param rulebook null where none is in force
 * @param honours of those who opted in; positive only
 */
@Schema(description = "The public board of a village")
public record VillageBoard(
        @Schema(examples = "532623101201") String village,
        String name,
        String within,
        List<Posted> publications,
        @Nullable Rules rulebook,
        List<Honour> honours,
        List<Offer> shops) {

    /** A publication that still runs. */
    public record Posted(UUID id, int number, Instant publishedAt, Instant endsAt, List<Line> lines) {}

    /** One masked line; head, tail and group are empty for a deduction. */
    public record Line(
            int line,
            @Schema(examples = "张*") String head,
            @Schema(examples = "*17") String tail,
            @Schema(examples = "三组") String group,
            Text rule,
            LocalDate happenedOn,
            long points,
            boolean objected) {}

    /** The rulebook in force as a plain list of acts. */
    public record Rules(Text title, int version, @Nullable LocalDate inForceFrom, List<Act> rules) {}

    /** One act and what it is worth. */
    public record Act(Text category, Text name, Text worth) {}

    /** Somebody's good deed, told with their consent. */
    public record Honour(String name, Text text) {}

    /** A shop's goods and opening times. */
    public record Offer(String name, @Nullable Text hours, List<Goods> goods) {}

    /** One product at its price in points. */
    public record Goods(String name, String unit, long points, boolean available) {}
}
