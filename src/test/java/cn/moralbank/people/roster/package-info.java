@NullMarked
package cn.moralbank.people.roster;

import org.jspecify.annotations.NullMarked;
