package cn.moralbank.rulebook;

import java.util.List;

/**
 * What the examination of a rulebook found.
 *
 * @param code stable, in kebab case
 * @param about the thing it is about, such as a rule's id, or {@code rule/subject}
 * @param line where, from 1
 * @param choices what the author can do about it
 */
public record Finding(
        Severity severity, String code, String about, int line, int column, Text message, List<Text> choices) {
    /** How much a finding weighs. */
    public enum Severity {
        /** Must be mended before adoption. */
        ERROR,
        /** Needs the county's written override before adoption. */
        OVERRIDE,
        /** Worth a look; does not hinder. */
        HINT
    }
}
