/**
 * Photos as evidence: judged by their content, never by their name; read for time and place, then stripped of them; found again
 * by what they show. Who may see one is the deeds' to say.
 */
@NullMarked
package cn.moralbank.photos;

import org.jspecify.annotations.NullMarked;
