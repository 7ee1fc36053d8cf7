package cn.moralbank.deeds;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is asked for.
 *
 * @param after the cursor that the page before ended with; null for the first page
 * @param limit how many rows at the most
 */
public record ListPart(@Nullable String after, int limit) {}
