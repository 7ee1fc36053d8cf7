@NullMarked
package cn.moralbank.shared;

import org.jspecify.annotations.NullMarked;
