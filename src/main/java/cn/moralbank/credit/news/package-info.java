/**
 * News to banks about households whose consent they hold. Invariants: nothing is told without a standing consent for that bank (but its
 * own end); a piece of news is written with what it tells and delivered until it is taken, refused for good (410), or days have
 * passed; it goes only to the address that was checked, never to one inside the operator's own network.
 */
@NullMarked
package cn.moralbank.credit.news;

import org.jspecify.annotations.NullMarked;
