/**
 * Voluntary service (志愿服务): needs, events, posts and promises are published, claimed, attended and counted. Hours are owned here and
 * stand apart from points; where a rule gives points for them, each person's hours become a deed like any other.
 *
 * <p>Invariants: never more take part than there are places; a part's state is that of its last step; hours count once, at the
 * closing, and only a voiding with its reason takes them away.
 */
@NullMarked
package cn.moralbank.deeds.activities;

import org.jspecify.annotations.NullMarked;
