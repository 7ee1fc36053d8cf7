/**
 * The fictional demo county that a first start on the embedded database loads: made only of the public use cases of the other
 * modules, so that what it shows is what the product does. Never runs on a configured database.
 */
@NullMarked
package cn.moralbank.demo;

import org.jspecify.annotations.NullMarked;
