/** The HTTP face of people: divisions, households, members, offices, kin, rosters. */
@NullMarked
package cn.moralbank.people.api;

import org.jspecify.annotations.NullMarked;
