package cn.moralbank.oversight;

/** A page that is written piece by piece; what people wrote never becomes markup. */
final class HtmlText {
    private final StringBuilder page = new StringBuilder();

    HtmlText raw(String markup) {
        page.append(markup);
        return this;
    }

    HtmlText text(String content) {
        page.append(content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        return this;
    }

    HtmlText element(String tag, String content) {
        return raw("<" + tag + ">").text(content).raw("</" + tag + ">");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
