@NullMarked
package cn.moralbank.deeds.photos;

import org.jspecify.annotations.NullMarked;
