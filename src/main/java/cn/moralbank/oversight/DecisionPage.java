package cn.moralbank.oversight;

import cn.moralbank.deeds.DeedBoard.WholeDeed;
import cn.moralbank.oversight.DecisionStory.Language;
import cn.moralbank.photos.Photo;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/**
 * The page of a decision's file, that needs no network and prints on A4: one readable timeline in Chinese, the same in English on a sheet of
 * its own, then the photos.
 */
final class DecisionPage {
    private static final String STYLE = "body{font:16px/1.6 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}"
            + "h1{color:#b5332e}dt{color:#666}dd{margin:0 0 .6em}li{margin:.6em 0}img{max-width:100%;margin:.5em 0}"
            + "article+article{margin-top:3em;border-top:1px solid #ccc;padding-top:1em}"
            + "@page{size:A4;margin:18mm}@media print{article+article{break-before:page;border:0;margin:0}figure{break-inside:avoid}}";

    private final WholeDeed whole;
    private final Clock clock;
    private final HtmlText page = new HtmlText();

    DecisionPage(WholeDeed whole, Clock clock) {
        this.whole = whole;
        this.clock = clock;
    }

    static String nameOf(Photo photo) {
        return "photo-" + photo.sha256() + "." + photo.type().name().toLowerCase(Locale.ROOT);
    }

    String html() {
        page.raw("<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\">")
                .element("title", whole.deed().ruleName().zh())
                .raw("<style>" + STYLE + "</style>");
        for (Language language : Language.values()) {
            page.raw(new DecisionStory(whole, language, clock.getZone()).html());
        }
        whole.more().photos().forEach(this::photo);
        page.element(
                "p",
                "导出时间 exported " + moment(Language.ZH, clock.instant()) + "　记录编号 deed "
                        + whole.deed().id());
        return page.raw("</html>").toString();
    }

    private void photo(Photo photo) {
        page.raw("<figure><img src=\"" + nameOf(photo) + "\" alt=\"\"><figcaption>");
        for (Language in : Language.values()) {
            page.text(
                    photo.takenAt() == null
                            ? in.of("拍摄时间不详", "when it was taken is not known")
                            : in.of("拍摄于 ", "taken on ") + moment(in, photo.takenAt()));
            page.text("　");
        }
        if (photo.place() != null) {
            page.text(photo.place().latitude() + ", " + photo.place().longitude() + "　");
        }
        page.text("SHA-256 " + photo.sha256()).raw("</figcaption></figure>");
    }

    private String moment(Language in, Instant at) {
        return in.moment(at, clock.getZone());
    }
}
