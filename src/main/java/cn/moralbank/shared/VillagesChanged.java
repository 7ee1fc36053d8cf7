package cn.moralbank.shared;

/**
 * Told once a change of villages' people or rules is committed: a roster was applied, a household opened, a rulebook brought into
 * force. Whoever owes a village something then, such as opening accounts, need not wait for its next round. It may be lost in a crash, so
 * it only ever hastens what a round finds by itself.
 *
 * @param division the village's code, or that of the town or county whose villages changed
 */
public record VillagesChanged(String division) {}
