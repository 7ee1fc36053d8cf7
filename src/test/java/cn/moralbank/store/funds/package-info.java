@NullMarked
package cn.moralbank.store.funds;

import org.jspecify.annotations.NullMarked;
