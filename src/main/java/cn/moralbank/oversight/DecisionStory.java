package cn.moralbank.oversight;

import cn.moralbank.deeds.DeedBoard.WholeDeed;
import cn.moralbank.deeds.DeedEvidence;
import cn.moralbank.deeds.DeedView;
import cn.moralbank.deeds.ObjectionView;
import cn.moralbank.deeds.TimelineStep;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a deed, told in one language: what was claimed, who took which step when, what was objected. */
final class DecisionStory {
    /** A language of the story. */
    enum Language {
        ZH(Text::zh, "yyyy年M月d日 HH:mm", "：", Locale.CHINA),
        EN(Text::en, "d MMMM yyyy HH:mm", ": ", Locale.ENGLISH);

        private final Function<Text, String> words;
        private final DateTimeFormatter moment;
        private final String colon;

        Language(Function<Text, String> words, String moment, String colon, Locale locale) {
            this.words = words;
            this.moment = DateTimeFormatter.ofPattern(moment, locale);
            this.colon = colon;
        }

        String of(Text text) {
            return words.apply(text);
        }

        String of(String zh, String en) {
            return of(new Text(zh, en));
        }

        String moment(Instant at, ZoneId zone) {
            return moment.format(at.atZone(zone));
        }
    }

    private static final Map<String, Text> STEPS = Map.ofEntries(
            Map.entry("RECORDED", new Text("记录", "recorded")),
            Map.entry("TOLD_AGAIN", new Text("又有人申报", "told of again")),
            Map.entry("WITHDRAWN", new Text("撤回", "withdrawn")),
            Map.entry("SCORED", new Text("评委打分", "scored by a judge")),
            Map.entry("SCORE_CORRECTED", new Text("评委更正打分", "a judge corrected the score")),
            Map.entry("APPROVED_FIRST", new Text("第一次评议通过", "approved for the first time")),
            Map.entry("COMPUTED", new Text("按细则计算", "computed by the rulebook")),
            Map.entry("APPROVED", new Text("评议通过", "approved")),
            Map.entry("REFUSED", new Text("评议不通过", "refused in review")),
            Map.entry("NOTIFIED", new Text("告知本户", "the household was told")),
            Map.entry("ACCEPTED", new Text("本户无异议", "accepted by the household")),
            Map.entry("PUBLISHED", new Text("公示", "published")),
            Map.entry("OBJECTED", new Text("提出异议", "objected to")),
            Map.entry("APPEALED", new Text("申请复核", "appealed")),
            Map.entry("OBJECTION_DISMISSED", new Text("异议不成立", "objection dismissed")),
            Map.entry("OBJECTION_UPHELD", new Text("异议成立", "objection upheld")),
            Map.entry("SETTLED", new Text("入账", "settled")),
            Map.entry("REVERSED", new Text("冲正", "reversed")));

    private static final Map<String, Text> OFFICES = Map.of(
            Role.ADMIN, new Text("管理员", "administrator"),
            Role.RECORDER, new Text("记录员", "recorder"),
            Role.REVIEWER, new Text("评议员", "reviewer"),
            Role.SUPERVISOR, new Text("监督员", "supervisor"),
            Role.VILLAGER, new Text("村民", "villager"));

    private final WholeDeed whole;
    private final Language in;
    private final ZoneId zone;
    private final HtmlText page = new HtmlText();

    DecisionStory(WholeDeed whole, Language in, ZoneId zone) {
        this.whole = whole;
        this.in = in;
        this.zone = zone;
    }

    /** The story as an article of a page. */
    String html() {
        DeedView deed = whole.deed();
        page.raw("<article lang=\"" + in.name().toLowerCase(Locale.ROOT) + "\">");
        String place = (deed.household().group() + " " + deed.household().number()).strip();
        page.element(
                "h1",
                in.of(deed.ruleName()) + " · " + deed.household().head()
                        + in.of("（" + place + "）", " (" + place + ")"));
        facts(deed);
        page.element("h2", in.of("经过", "What happened"));
        page.raw("<ol>");
        whole.steps().forEach(this::step);
        page.raw("</ol>");
        voices();
        objections();
        return page.raw("</article>").toString();
    }

    private void facts(DeedView deed) {
        page.raw("<dl>");
        fact(in.of("发生日期", "Day"), deed.happenedOn().toString());
        fact(
                in.of("依据条款", "Rule"),
                in.of(deed.ruleName())
                        + in.of("（条款编号和细则版本：", " (id and version of the rulebook: ")
                        + deed.ruleVersion()
                        + in.of("）", ")"));
        fact(in.of("内容", "In words"), deed.account());
        fact(in.of("申报人", "Told by"), deed.declarer());
        fact(
                in.of("时长（分钟）", "Minutes"),
                deed.minutes() == null ? null : deed.minutes().toString());
        if (deed.award() != null) {
            Text why = new Text(
                    deed.award().explanation().zh(), deed.award().explanation().en());
            fact(in.of("积分", "Points"), deed.award().points() + in.colon + in.of(why));
        }
        if (deed.settlement() != null) {
            fact(in.of("实际入账", "Settled"), String.valueOf(deed.settlement().points()));
        }
        fact(
                in.of("纸质申报表", "Paper forms"),
                String.join(in.of("、", ", "), whole.more().forms()));
        page.raw("</dl>");
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            page.element("dt", name);
            page.element("dd", value);
        }
    }

    private void step(TimelineStep step) {
        String what = in.of(STEPS.getOrDefault(step.what(), Text.of(step.what())));
        String reason = step.reason() == null ? "" : in.colon + step.reason();
        page.element("li", moment(step.happenedAt()) + "　" + what + "　" + doer(step) + reason);
    }

    /** The office first, as on a sealed paper: 评议员 王秀兰. */
    private String doer(TimelineStep step) {
        if (step.actorRole().equals(Actor.SERVICE)) {
            return in.of("系统自动", "by the system");
        }
        Text office = OFFICES.get(step.actorRole());
        return office == null ? step.actorName() : in.of(office) + " " + step.actorName();
    }

    private void voices() {
        for (DeedEvidence.Voice voice : whole.more().voices()) {
            String who = voice.declarer() == null ? "" : voice.declarer();
            page.element(
                    "p",
                    in.of("另有申报", "Told of also") + in.colon + moment(voice.toldAt()) + "　" + who + "　"
                            + voice.account());
        }
        for (DeedEvidence.Score score : whole.more().scores()) {
            String points =
                    score.points() == null ? in.of("已打分", "has scored") : score.points() + in.of(" 分", " points");
            String corrected = score.corrected().isEmpty()
                    ? ""
                    : in.of("（更正前 ", " (before the correction ")
                            + score.corrected().stream().map(String::valueOf).collect(Collectors.joining("、"))
                            + in.of("）", ")");
            page.element("p", in.of("评委 ", "Judge ") + score.judge() + in.colon + points + corrected);
        }
    }

    private void objections() {
        for (ObjectionView objection : whole.objections()) {
            page.element("h2", objection.appeals() == null ? in.of("异议", "Objection") : in.of("复核", "Appeal"));
            page.element(
                    "p",
                    moment(objection.raisedAt()) + "　" + objection.objectorName() + in.colon + objection.grounds());
            page.element(
                    "p",
                    objection.answer() == null
                            ? in.of("尚未答复，期限 ", "Not answered yet, due on ") + objection.dueOn()
                            : in.of("答复", "Answer") + in.colon + objection.answer());
        }
    }

    private String moment(Instant at) {
        return in.moment(at, zone);
    }
}
