package cn.moralbank.rulebook;

/**
 * What a cap took from an act.
 *
 * @param cap the cap in words, such as "本月每户“卫生”最多 12 分"
 * @param limit the cap's number
 * @param used what was used before this act
 * @param before the points before the cut
 * @param after the points after it
 */
public record Cut(Text cap, long limit, long used, long before, long after) {}
