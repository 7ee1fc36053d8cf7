/** Credit over HTTP: the county's gate, consents, the banks' questions, the status list. */
@NullMarked
package cn.moralbank.credit.api;

import org.jspecify.annotations.NullMarked;
