/**
 * What a version of a rulebook goes through: draft, examined, adopted by the villagers' meeting, filed with the township, in
 * force from a day, replaced. Owns the rulebook tables. Invariants: rows are only added; no text changes after its adoption;
 * in one village one version is in force on a day.
 */
@NullMarked
package cn.moralbank.rulebook.life;

import org.jspecify.annotations.NullMarked;
