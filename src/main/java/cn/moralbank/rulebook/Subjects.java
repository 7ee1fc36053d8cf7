package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Subjects that guidance keeps out of point schemes: minimum-living allowance, schooling, medical care, petitioning, religion,
 * family planning, forced volunteering; and the ranking of children. Found by words, so a rule may be flagged that means
 * something harmless: the author rewords it, or the county gives its written override.
 */
enum Subjects {
    ALLOWANCE(
            "low-income-allowance",
            "低保、社会救助",
            "minimum-living allowance",
            "低保|最低生活保障|社会救助|救助金|\\bminimum.living\\b|\\bsubsistence allowance\\b"),
    SCHOOLING("schooling", "入学、教育", "schooling", "入学资格|入托|学籍|取消.{0,4}助学|school admission|\\bright to school"),
    MEDICAL("medical-care", "医疗、医保", "medical care", "医保|医疗保险|新农合|就医|medical insurance|medical care"),
    PETITION("petitioning", "信访", "petitioning", "信访|上访|非访|缠访|petition"),
    RELIGION("religion", "宗教信仰", "religion", "宗教|信教|教堂|礼拜|念经|烧香拜佛|religio|church|mosque"),
    BIRTHS("family-planning", "生育", "family planning", "计划生育|超生|二胎|三胎|生育指标|family planning"),
    FORCED(
            "forced-volunteering",
            "强制志愿服务",
            "forced volunteering",
            "(不参加|拒不参加|未参加|缺席).{0,8}(志愿|义务劳动|活动)|强制.{0,4}志愿|(refus|miss)\\w* .{0,20}volunteer"),
    CHILDREN(
            "ranking-of-children",
            "未成年人排名",
            "ranking of children",
            "(儿童|学生|未成年|孩子).{0,8}(排名|排行|名次)|ranking? of (children|pupils)");

    private static final Pattern CHILD = Pattern.compile(
            "儿童|学生|未成年|孩子|少年|幼儿|\\bchild(ren)?\\b|\\bpupils?\\b|\\bminors?\\b", Pattern.CASE_INSENSITIVE);

    private final String code;
    private final Text name;
    private final Pattern words;

    Subjects(String code, String zh, String en, String words) {
        this.code = code;
        this.name = new Text(zh, en);
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The refused subjects that the words of a rulebook touch: of its rules, and of what it gives at a period's end. */
    static List<Finding> in(Rulebook rulebook) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rulebook.rules()) {
            Text note = rule.note() == null ? Text.of("") : rule.note();
            Spoken spoken = new Spoken(rule.id(), rule.name(), rule.place());
            find(spoken, rule.name().zh() + " " + rule.name().en() + " " + note.zh() + " " + note.en(), findings);
        }
        Standing standing = rulebook.standing();
        Function<String, Place> at = id -> placeOf(rulebook, id);
        standing.bonuses().forEach(b -> find(new Spoken(b.id(), b.name(), at.apply(b.measure())), findings));
        standing.ranks().forEach(r -> find(new Spoken(r.id(), r.name(), r.place()), findings));
        standing.tiers().forEach(table -> table.tiers().forEach(tier -> {
            String benefits = tier.benefits().stream()
                    .map(benefit -> benefit.zh() + " " + benefit.en())
                    .collect(Collectors.joining(" "));
            Spoken spoken = new Spoken(
                    table.id() + "-" + tier.id(), tier.name(), tier.span().place());
            find(spoken, tier.name().zh() + " " + tier.name().en() + " " + benefits, findings);
        }));
        return findings;
    }

    /** Children are never ranked, whoever agrees. */
    static boolean isOfChildren(Text name) {
        return CHILD.matcher(name.zh() + " " + name.en()).find();
    }

    private record Spoken(String id, Text name, Place place) {}

    private static Place placeOf(Rulebook rulebook, String measure) {
        Measure found = rulebook.standing().measure(measure);
        return found == null ? new Place(1, 1) : found.place();
    }

    private static void find(Spoken spoken, List<Finding> findings) {
        find(spoken, spoken.name().zh() + " " + spoken.name().en(), findings);
    }

    private static void find(Spoken spoken, String words, List<Finding> findings) {
        for (Subjects subject : values()) {
            if (subject.words.matcher(words).find()) {
                findings.add(subject.finding(spoken));
            }
        }
    }

    private Finding finding(Spoken spoken) {
        return new Finding(
                Finding.Severity.OVERRIDE,
                "refused-subject",
                spoken.id() + "/" + code,
                spoken.place().line(),
                spoken.place().column(),
                new Text(
                        "“" + spoken.name().zh() + "”涉及“" + name.zh() + "”，不得与积分挂钩",
                        "'" + spoken.name().en() + "' touches " + name.en() + ", which points may not depend on"),
                List.of(
                        new Text("删除此条款", "remove the rule"),
                        new Text("改写条款，使其不涉及该事项", "reword it so that it does not touch the subject"),
                        new Text("由县里出具书面同意", "let the county give its written override")));
    }
}
