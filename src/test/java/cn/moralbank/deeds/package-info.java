@NullMarked
package cn.moralbank.deeds;

import org.jspecify.annotations.NullMarked;
