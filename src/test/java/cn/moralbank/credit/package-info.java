/** Tests of consents, standings and the banks' questions. */
@NullMarked
package cn.moralbank.credit;

import org.jspecify.annotations.NullMarked;
