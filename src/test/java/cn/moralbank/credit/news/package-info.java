/** Tests of news to banks. */
@NullMarked
package cn.moralbank.credit.news;

import org.jspecify.annotations.NullMarked;
