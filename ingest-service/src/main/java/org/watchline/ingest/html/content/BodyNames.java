package org.watchline.ingest.html.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises the element that publishing systems put an article's body in, by how they name it. */
final class BodyNames {

    private static final String KIND =
            "(article|story|post|entry|news|blog|blogpost|single|detail|details|report|paper|essay|"
                    + "opinion|press-release|release|node|body|publication|analysis|commentary|briefing)";

    private static final String PART =
            "(body|content|contents|text|copy|main|html|detail|details|bodytext|maintext|container-text)";

    private static final Pattern BODY = Pattern.compile("(.*-)?" + KIND + "-{1,2}" + PART
            + "(-(inner|text|content|copy|html|full|blocks|paywall|commercial-selector|viewer-selector|[0-9]+|[a-z0-9]{5,8}))*"
            + "|articlebody|storybody|storytext|articletext|articlecontent|postcontent|entrycontent|postbody|newsbody"
            + "|newstext|newscontent|bodytext|bodycopy|wysiwyg(-.*)?|rich-?text(-.*)?|wsw|caas-body|e-content|gh-content"
            + "|available-content|w-richtext|(.*-)?field-(name-)?body|sqs-html-content|tdb-single-content|prose"
            + "|elementor-widget-(theme-post-content|text-editor)|fl-rich-text|mw-parser-output|markdown(-body)?"
            + "|wp-block-post-content|section-inner|item-page|text-long|field-type-text-with-summary|longform|story");

    private static final Pattern OTHER = Pattern.compile(
            "(^|-)(related|sidebar|widgets?|footer|header|comments?|teasers?|cards?|promos?|author|meta|caption"
                    + "|title|excerpt|share|nav|menu|popup|newsletter|ads?|list|links|latest|more|thumb|image|preview)(-|$)");

    private static final Pattern CONTENT =
            Pattern.compile("content|main|main-content|page-content|maincontent|primary|article|post");

    private BodyNames() {}

    /** Whether the element is named as an article's body, as nothing that merely surrounds one is. */
    static boolean isBody(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return true;
        }
        return element.isBlock()
                && !element.nameIs("body")
                && ClassWords.of(element).stream().anyMatch(BodyNames::isBodyName);
    }

    /** Whether the element is said to be the page's content, which may come with much around it. */
    static boolean isContent(Element element) {
        return element.nameIs("article")
                || element.nameIs("main")
                || element.attr("role").equals("main")
                || (element.isBlock()
                        && ClassWords.of(element).stream()
                                .anyMatch(name -> CONTENT.matcher(name).matches()));
    }

    private static boolean isBodyName(String name) {
        if (name.startsWith("elementor")) {
            return BODY.matcher(name).matches();
        }
        return BODY.matcher(name).matches() && !OTHER.matcher(name).find();
    }
}
