package cn.moralbank.people;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds or held.
 *
 * @param name of the person; empty once erased
 * @param division of a village, or of a group for its leader
 * @param until the last day; null while it is held
 */
public record OfficeHeld(
        UUID id,
        Office office,
        UUID person,
        @Schema(examples = "张国强") String name,
        @Schema(examples = "532623101201") String division,
        LocalDate from,
        @Nullable LocalDate until) {}
