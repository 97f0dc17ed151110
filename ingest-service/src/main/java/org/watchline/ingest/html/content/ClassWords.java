package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The names a page's author gave an element, in one spelling: "storyBody", "story_body" and "story__body" are one. */
final class ClassWords {

    private static final List<String> ATTRIBUTES = List.of(
            "class", "id", "data-component", "data-testid", "data-type", "data-module", "data-spacefinder-role");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-zA-Z0-9]+");

    /** A longer value is no name but a list of utilities or data. */
    private static final int LONGEST = 60;

    private static final int MOST = 24;

    private ClassWords() {}

    /** Each name with "-" between its words, such as "story-body". */
    static List<String> of(Element element) {
        List<String> names = new ArrayList<>();
        if (element.attributesSize() > 0) {
            for (String attribute : ATTRIBUTES) {
                addAll(element.attr(attribute), names);
            }
        }
        return names;
    }

    private static void addAll(String value, List<String> names) {
        if (value.isEmpty()) {
            return;
        }
        for (String name : SPACE.split(value, MOST)) {
            // A colon is a utility's condition, as in "print:hidden", and tells nothing of the content.
            if (!name.isEmpty() && name.length() <= LONGEST && name.indexOf(':') < 0) {
                names.add(spell(name));
            }
        }
    }

    private static String spell(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String parted = HUMP.matcher(name).replaceAll("-");
        return SEPARATORS.matcher(parted).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
