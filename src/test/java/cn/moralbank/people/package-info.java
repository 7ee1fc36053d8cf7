@NullMarked
package cn.moralbank.people;

import org.jspecify.annotations.NullMarked;
