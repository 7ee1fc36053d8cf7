/** Measurements against bare baselines in the same run; started by {@code mvn -Pbench verify}, never with the tests. */
@NullMarked
package cn.moralbank.bench;

import org.jspecify.annotations.NullMarked;
