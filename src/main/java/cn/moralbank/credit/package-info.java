/**
 * What a bank may ask about a household and is told: consents, standings, statements, and the record of every question. Invariants: no
 * answer without the county's legal review and the villager's consent for that bank, purpose and fields on that day; every
 * question is recorded, also a refused one; an answer is facts with reasons, never a decision; what was spent plays no part.
 */
@NullMarked
package cn.moralbank.credit;

import org.jspecify.annotations.NullMarked;
