package cn.moralbank.rulebook;

/** A free condition over the facts of an act, in the small expression language of the rulebook; checked when it is read. */
public record Condition(String expression) {}
