package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.layout.ShortText;

/** Finds the title where the article repeats it; annotated as such already, its names would count twice. */
final class Titles {

    private Titles() {}

    static List<Element> repeated(Element root, @Nullable String title, Weighing weighing) {
        List<Element> repeated = new ArrayList<>();
        if (title == null) {
            return repeated;
        }
        for (Element heading : root.select("h1, h2, h3")) {
            if (weighing.of(heading).text() <= title.length() && isSame(ShortText.of(heading), title)) {
                repeated.add(heading);
            }
        }
        return repeated;
    }

    static boolean isSame(String text, String title) {
        return letters(text).equals(letters(title));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
