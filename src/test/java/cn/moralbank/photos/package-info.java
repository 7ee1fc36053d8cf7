@NullMarked
package cn.moralbank.photos;

import org.jspecify.annotations.NullMarked;
