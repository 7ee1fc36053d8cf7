package cn.moralbank.ledger;

/**
 * What the members of a village have.
 *
 * @param points sum of their balances
 * @param accounts members' accounts that ever moved
 */
public record Outstanding(String village, long points, long accounts) {}
