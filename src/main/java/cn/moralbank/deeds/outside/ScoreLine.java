package cn.moralbank.deeds.outside;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One score of a list.
 *
 * @param row of the file, from 1
 * @param person whose it is; null where it is the household's
 */
public record ScoreLine(int row, String village, UUID household, @Nullable UUID person, long thousandths) {}
