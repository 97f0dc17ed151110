package org.watchline.ingest.html.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.layout.TextRenderer;

/** The text of the article in a page. */
public final class ArticleText {

    /** UTF-16 units; a shorter text is looked for elsewhere too. */
    private static final int SHORT = 250;

    /** How many times longer the text from elsewhere must be to be preferred. */
    private static final double LONGER = 2.5;

    private final Document page;
    private final @Nullable String title;
    private final List<String> authors;
    private final ClassWords words = new ClassWords();

    private ArticleText(Document page, @Nullable String title, List<String> authors) {
        this.page = page;
        this.title = title;
        this.authors = authors;
    }

    /**
     * Reads it.
     *
     * @param stated the article's text as the page's linked data gives it; empty if it does not
     * @return paragraphs with an empty line between them; empty if the page has no text
     */
    public static String of(Document page, @Nullable String title, List<String> authors, String stated) {
        ArticleText reader = new ArticleText(page, title, authors);
        String text = reader.read(true);
        if (text.length() < SHORT) {
            text = longer(text, reader.read(false));
        }
        String told = reader.trimmed(stated);
        if (Agreement.isMissed(told, text)) {
            return told;
        }
        return text.length() < SHORT ? longer(text, reader.trimmed(EmbeddedArticle.find(page))) : text;
    }

    private static String longer(String text, String other) {
        return other.length() > SHORT && other.length() > LONGER * text.length() ? other : text;
    }

    private String read(boolean byName) {
        Set<Element> noise = Noise.mark(page.body(), byName, words);
        Element root = Roots.find(page.body(), noise, words);
        Set<Element> inserts = Inserts.mark(root, noise);
        Set<Element> outside = new HashSet<>(inserts);
        outside.addAll(Titles.repeated(root, title, Weighing.of(root, inserts)));
        StringBuilder text = new StringBuilder(TextRenderer.render(root, outside));
        for (Element notes : Notes.outside(page.body(), root, inserts)) {
            text.append("\n\n").append(TextRenderer.render(notes, noise));
        }
        return trimmed(text.toString());
    }

    private String trimmed(String text) {
        return Lines.trim(text, title, authors);
    }
}
