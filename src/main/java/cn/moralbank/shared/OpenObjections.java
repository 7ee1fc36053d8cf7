package cn.moralbank.shared;

import java.util.UUID;

/** The one fact about deeds that must travel with a standing: whether somebody's objection is still to be answered. */
public interface OpenObjections {
    /** True while an objection to any deed of the household is undecided. Needs a transaction. */
    boolean forHousehold(UUID household);
}
