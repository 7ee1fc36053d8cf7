/** What becomes of acknowledged points when processes, servers and connections are killed under load. */
@NullMarked
package cn.moralbank.crash;

import org.jspecify.annotations.NullMarked;
