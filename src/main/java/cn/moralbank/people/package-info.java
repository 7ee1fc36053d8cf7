/**
 * Who lives where. Owns divisions by GB/T 2260 code, households, people, their membership by register and by co-residence,
 * offices with dates, declared kin, and the import of rosters. Invariants: a person has at most one running membership of
 * a kind; a household's number is its own in the village; an identity number belongs to one person of the county, rests
 * sealed and is never shown whole; ids outlive the erasure of what is personal.
 */
@NullMarked
package cn.moralbank.people;

import org.jspecify.annotations.NullMarked;
