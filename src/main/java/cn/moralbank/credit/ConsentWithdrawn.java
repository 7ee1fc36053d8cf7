package cn.moralbank.credit;

/** Told to this module's own features, in the withdrawal's transaction. */
public record ConsentWithdrawn(Consent consent) {}
