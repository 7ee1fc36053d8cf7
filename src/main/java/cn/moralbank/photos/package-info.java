/**
 * Photos: judged by their content, never by their name. As evidence they are read for time and place, then stripped of them, and found
 * again by what they show; for pages that show many, small pictures are made of them. Who may see one is for those to say whose it is.
 */
@NullMarked
package cn.moralbank.photos;

import org.jspecify.annotations.NullMarked;
