/**
 * What supervisors, townships, the county and the public see: overviews, the village board, exports, anomalies. Reads the boards of
 * every other module and owns no record that a villager could dispute.
 */
@NullMarked
package cn.moralbank.oversight;

import org.jspecify.annotations.NullMarked;
