package cn.moralbank.deeds;

import cn.moralbank.deeds.Voices.Voice;
import cn.moralbank.rulebook.life.RulebookBoard;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed for a deed that several people told of: what the first of them said, or the highest of what they said, as its
 * rulebook wants it.
 */
@Singleton
class Claims {
    private final Voices voices;
    private final RulebookBoard rulebooks;

    Claims(Jdbi jdbi, RulebookBoard rulebooks) {
        this.voices = jdbi.onDemand(Voices.class);
        this.rulebooks = rulebooks;
    }

    /** These deeds as they are to be weighed. */
    List<Deed> of(Collection<Deed> deeds) {
        Map<UUID, List<Voice>> told = voices.of(deeds.stream().map(Deed::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(Voice::deed));
        return deeds.stream()
                .map(deed -> told.containsKey(deed.id()) ? claimed(deed, told.get(deed.id())) : deed)
                .toList();
    }

    private Deed claimed(Deed deed, @Nullable List<Voice> further) {
        if (further == null || !highestCounts(deed)) {
            return deed;
        }
        Long minutes = deed.minutes();
        Long points = deed.proposed();
        for (Voice voice : further) {
            minutes = higher(minutes, voice.minutes());
            points = higher(points, voice.proposed());
        }
        return deed.claiming(minutes, points);
    }

    private boolean highestCounts(Deed deed) {
        return rulebooks.version(deed.rulebook()).rulebook().sameAct() == cn.moralbank.rulebook.SameAct.HIGHEST;
    }

    private static @Nullable Long higher(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }
}
