package org.watchline.ingest.html.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private final ClassWords words;
    private final Map<String, Boolean> bodies = new HashMap<>();
    private final Map<String, Boolean> contents = new HashMap<>();

    BodyNames(ClassWords words) {
        this.words = words;
    }

    /** Whether the element is named as an article's body, as nothing that merely surrounds one is. */
    boolean isBody(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return true;
        }
        return element.isBlock()
                && !element.nameIs("body")
                && words.of(element).stream().anyMatch(name -> bodies.computeIfAbsent(name, BodyNames::isBodyName));
    }

    /** Whether the element is said to be the page's content, which may come with much around it. */
    boolean isContent(Element element) {
        return element.nameIs("article")
                || element.nameIs("main")
                || element.attr("role").equals("main")
                || (element.isBlock()
                        && words.of(element).stream()
                                .anyMatch(name -> contents.computeIfAbsent(
                                        name, key -> CONTENT.matcher(key).matches())));
    }

    private static boolean isBodyName(String name) {
        if (name.startsWith("elementor")) {
            return BODY.matcher(name).matches();
        }
        return BODY.matcher(name).matches() && !OTHER.matcher(name).find();
    }
}
