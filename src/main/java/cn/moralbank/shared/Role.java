package cn.moralbank.shared;

import java.util.Set;

/** The roles of the product, as they stand in tokens ({@code groups}) and in {@code @RolesAllowed}. */
public final class Role {
    /** Runs the service: provisions counties; sees no county's records. */
    public static final String OPERATOR = "operator";
    /** Administers users and settings of its county, town or village. */
    public static final String ADMIN = "admin";
    /** 村文书, 组长: records deeds and assessment sheets of a village. */
    public static final String RECORDER = "recorder";
    /** 评议小组: reviews what others recorded. */
    public static final String REVIEWER = "reviewer";
    /** 村务监督委员会: sees everything of its division, decides nothing. */
    public static final String SUPERVISOR = "supervisor";
    /** Reads the books and the log of its division. */
    public static final String AUDITOR = "auditor";
    /** Sells at one shop, from an enrolled device. */
    public static final String SHOPKEEPER = "shopkeeper";
    /** Asks for standings in the portal, for one bank. */
    public static final String BANK_OFFICER = "bank-officer";
    /** A bank's system, for one bank. */
    public static final String BANK_CLIENT = "bank-client";
    /** A villager: sees their own household. */
    public static final String VILLAGER = "villager";

    public static final Set<String> ALL = Set.of(
            OPERATOR, ADMIN, RECORDER, REVIEWER, SUPERVISOR, AUDITOR, SHOPKEEPER, BANK_OFFICER, BANK_CLIENT, VILLAGER);

    private Role() {}
}
