package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The names a page's author gave its elements, in one spelling: "storyBody", "story_body" and "story__body" are one.
 * Keeps them, as every step asks for them again.
 */
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

    /** Names in all come again and again; more different ones than this are data, and not looked at. */
    private static final int MOST_DIFFERENT = 10_000;

    private final Map<Element, List<String>> known = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    /** Each name with "-" between its words, such as "story-body". */
    List<String> of(Element element) {
        return element.attributesSize() == 0 ? List.of() : known.computeIfAbsent(element, this::spelled);
    }

    private List<String> spelled(Element element) {
        List<String> names = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            addAll(element.attr(attribute), names);
        }
        return names;
    }

    private void addAll(String value, List<String> names) {
        if (value.isEmpty()) {
            return;
        }
        for (String name : SPACE.split(value, MOST)) {
            // A colon is a utility's condition, as in "print:hidden", and tells nothing of the content.
            if (!name.isEmpty() && name.length() <= LONGEST && name.indexOf(':') < 0) {
                String spelling = spellings.size() < MOST_DIFFERENT
                        ? spellings.computeIfAbsent(name, ClassWords::spell)
                        : spellings.get(name);
                if (spelling != null) {
                    names.add(spelling);
                }
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
