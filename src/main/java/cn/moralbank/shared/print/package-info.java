/** What is printed as PDF: pages, their letters and codes. Knows nothing of what stands on them. */
@NullMarked
package cn.moralbank.shared.print;

import org.jspecify.annotations.NullMarked;
