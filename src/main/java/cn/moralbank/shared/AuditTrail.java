package cn.moralbank.shared;

import java.util.Map;

/** The append-only trail of administrative acts: who changed users, settings or rights, when, and on whom. */
public interface AuditTrail {
    /**
     * An act to remember.
     *
     * @param action what was done, in kebab case, e.g. {@code user-disabled}
     * @param division where; whoever supervises that division sees the act
     * @param subjectKind what it was done to, e.g. {@code user}
     * @param subject its id
     * @param details plain facts, never a secret and never a villager's personal data
     */
    record Act(String action, String division, String subjectKind, String subject, Map<String, String> details) {}

    /** Appends the act in the running transaction: no act without its trace, no trace without its act. */
    void record(Actor by, Act act);
}
