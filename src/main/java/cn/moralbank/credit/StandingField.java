package cn.moralbank.credit;

/** The parts of a standing that a consent can name one by one. */
public enum StandingField {
    /** The tier of the scorecard. */
    TIER,
    /** The score, 0 to 100. */
    SCORE,
    /** The reasons in words, with their numbers. */
    REASONS,
    /** The facts that the score was computed from. */
    FACTS,
    /** Every entry of the account, with the proof that none is missing. */
    EVIDENCE
}
