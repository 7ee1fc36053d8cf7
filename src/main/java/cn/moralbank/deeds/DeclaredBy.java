package cn.moralbank.deeds;

/** Who told of a deed. */
public enum DeclaredBy {
    /** The one who did it. */
    DOER,
    /** The one who was helped. */
    HELPED,
    /** Somebody who saw it. */
    NEIGHBOUR,
    /** An officer of the village, as on the assessment sheet. */
    CADRE,
    /** Somebody for a person without a phone; named. */
    AGENT
}
