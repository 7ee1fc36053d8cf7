package cn.moralbank.credit.terms;

/** What a product is for; each may be subsidised, but only these two are so by their nature. */
public enum ProductKind {
    /** An ordinary loan on a good standing (公德贷, 积分贷 …). */
    ORDINARY,
    /** The county pays part of the rate (贴息贷款). */
    SUBSIDISED,
    /** For those whom the county named outstanding in their village (优秀乡村人才). */
    TALENT
}
