/** Tests of the shops: shelves, cards, redemptions and refunds on a real database. */
@NullMarked
package cn.moralbank.store;

import org.jspecify.annotations.NullMarked;
