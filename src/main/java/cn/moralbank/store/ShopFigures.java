package cn.moralbank.store;

/**
 * A village's shops in figures.
 *
 * @param pieces goods on the shelves now
 * @param costFen what they cost or were worth when they came in, in fen
 * @param points what they cost at today's prices in points
 * @param redemptions in the period
 * @param redeemed points of the period's redemptions, less what came back of them
 */
public record ShopFigures(
        String village, long shops, long pieces, long costFen, long points, long redemptions, long redeemed) {}
