package cn.moralbank.store;

/** The tabs of the till, in their order: food, washing, household goods, farm tools, stationery, services, other. */
public enum Category {
    FOOD,
    WASHING,
    HOUSEHOLD,
    FARMING,
    STATIONERY,
    SERVICE,
    OTHER
}
