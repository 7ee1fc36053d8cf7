package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Finding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of a text found.
 *
 * @param title null where the text cannot be read
 * @param readable whether the text is a rulebook at all
 * @param clean whether nothing hinders adoption, overrides aside
 */
@Schema(name = "RulebookExamination")
public record Examination(
        @Nullable String title, boolean readable, boolean clean, int rules, int examples, List<Finding> findings) {}
