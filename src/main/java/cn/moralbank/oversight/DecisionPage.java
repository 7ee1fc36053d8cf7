package cn.moralbank.oversight;

import cn.moralbank.deeds.DeedBoard.WholeDeed;
import cn.moralbank.deeds.DeedEvidence;
import cn.moralbank.deeds.DeedView;
import cn.moralbank.deeds.ObjectionView;
import cn.moralbank.deeds.TimelineStep;
import cn.moralbank.photos.Photo;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of a decision's file: one readable timeline, in Chinese, that needs no network and prints on A4. */
final class DecisionPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("RECORDED", "记录"),
            Map.entry("TOLD_AGAIN", "又有人申报"),
            Map.entry("WITHDRAWN", "撤回"),
            Map.entry("SCORED", "评委打分"),
            Map.entry("APPROVED_FIRST", "第一次评议通过"),
            Map.entry("COMPUTED", "按细则计算"),
            Map.entry("APPROVED", "评议通过"),
            Map.entry("REFUSED", "评议不通过"),
            Map.entry("NOTIFIED", "告知本户"),
            Map.entry("ACCEPTED", "本户无异议"),
            Map.entry("PUBLISHED", "公示"),
            Map.entry("OBJECTED", "提出异议"),
            Map.entry("APPEALED", "申请复核"),
            Map.entry("OBJECTION_DISMISSED", "异议不成立"),
            Map.entry("OBJECTION_UPHELD", "异议成立"),
            Map.entry("SETTLED", "入账"),
            Map.entry("REVERSED", "冲正"));

    private static final Map<String, String> OFFICES = Map.of(
            Role.ADMIN, "管理员",
            Role.RECORDER, "记录员",
            Role.REVIEWER, "评议员",
            Role.SUPERVISOR, "监督员",
            Role.VILLAGER, "村民");

    private final WholeDeed whole;
    private final Clock clock;
    private final StringBuilder page = new StringBuilder();

    DecisionPage(WholeDeed whole, Clock clock) {
        this.whole = whole;
        this.clock = clock;
    }

    static String nameOf(Photo photo) {
        return "photo-" + photo.sha256() + "." + photo.type().name().toLowerCase(Locale.ROOT);
    }

    String html() {
        DeedView deed = whole.deed();
        page.append("<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>")
                .append(text(deed.ruleName().zh()))
                .append("</title><style>body{font:16px/1.6 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}")
                .append(
                        "h1{color:#b5332e}dt{color:#666}dd{margin:0 0 .6em}li{margin:.6em 0}img{max-width:100%;margin:.5em 0}")
                .append("@page{size:A4;margin:18mm}</style>");
        element(
                "h1",
                deed.ruleName().zh() + " · " + deed.household().head() + "（"
                        + deed.household().group() + " " + deed.household().number() + "）");
        facts(deed);
        element("h2", "经过");
        page.append("<ol>");
        whole.steps().forEach(this::step);
        page.append("</ol>");
        voices();
        objections();
        photos();
        element("p", "导出时间：" + moment(clock.instant()) + "　记录编号：" + deed.id());
        return page.append("</html>").toString();
    }

    private void facts(DeedView deed) {
        page.append("<dl>");
        fact("发生日期", deed.happenedOn().toString());
        fact("依据条款", deed.ruleName().zh() + "（条款编号和细则版本：" + deed.ruleVersion() + "）");
        fact("内容", deed.account());
        fact("申报人", deed.declarer());
        fact("时长（分钟）", deed.minutes() == null ? null : deed.minutes().toString());
        if (deed.award() != null) {
            fact("积分", deed.award().points() + "：" + deed.award().explanation().zh());
        }
        if (deed.settlement() != null) {
            fact("实际入账", String.valueOf(deed.settlement().points()));
        }
        fact("纸质申报表", String.join("、", whole.more().forms()));
        page.append("</dl>");
    }

    private void step(TimelineStep step) {
        String what = STEPS.getOrDefault(step.what(), step.what());
        String reason = step.reason() == null ? "" : "：" + step.reason();
        element("li", moment(step.happenedAt()) + "　" + what + "　" + doer(step) + reason);
    }

    /** The office first, as on a sealed paper: 评议员 王秀兰. */
    private static String doer(TimelineStep step) {
        if (step.actorRole().equals(Actor.SERVICE)) {
            return "系统自动";
        }
        String office = OFFICES.getOrDefault(step.actorRole(), "");
        return office.isEmpty() ? step.actorName() : office + " " + step.actorName();
    }

    private void voices() {
        for (DeedEvidence.Voice voice : whole.more().voices()) {
            element("p", "另有申报：" + moment(voice.toldAt()) + "　" + blank(voice.declarer()) + "　" + voice.account());
        }
        for (DeedEvidence.Score score : whole.more().scores()) {
            element("p", "评委 " + score.judge() + "：" + (score.points() == null ? "已打分" : score.points() + " 分"));
        }
    }

    private void objections() {
        for (ObjectionView objection : whole.objections()) {
            element("h2", objection.appeals() == null ? "异议" : "复核");
            element("p", moment(objection.raisedAt()) + "　" + objection.objectorName() + "：" + objection.grounds());
            element("p", objection.answer() == null ? "尚未答复，期限 " + objection.dueOn() : "答复：" + objection.answer());
        }
    }

    private void photos() {
        for (Photo photo : whole.more().photos()) {
            page.append("<figure><img src=\"").append(nameOf(photo)).append("\" alt=\"\"><figcaption>");
            page.append(text(photo.takenAt() == null ? "拍摄时间不详" : "拍摄于 " + moment(photo.takenAt())));
            if (photo.place() != null) {
                page.append(text(
                        "　" + photo.place().latitude() + ", " + photo.place().longitude()));
            }
            page.append(text("　SHA-256 " + photo.sha256())).append("</figcaption></figure>");
        }
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            element("dt", name);
            element("dd", value);
        }
    }

    private void element(String tag, String content) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(text(content))
                .append("</")
                .append(tag)
                .append('>');
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String blank(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
