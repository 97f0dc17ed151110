package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.watchline.gateway.revision.DiffPart;
import org.watchline.gateway.revision.RevisionDiff;

/**
 * What a revision changed, as a page shows it: long stretches that are the same are left out.
 *
 * @param title all of it
 * @param text with what is left out told
 * @param changed whether anything is different
 */
record DiffView(int older, int newer, List<Stretch> title, List<Stretch> text, boolean changed) {

    /** So much of an unchanged stretch is shown beside a change, in characters. */
    private static final int CONTEXT = 160;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * A stretch of text.
     *
     * @param kind equal, deleted, inserted, or skipped: then the text says how much is left out
     */
    record Stretch(String kind, String text) {}

    static DiffView of(RevisionDiff diff) {
        return new DiffView(
                diff.older(),
                diff.newer(),
                diff.title().stream().map(DiffView::whole).toList(),
                shortened(diff.text()),
                diff.changed());
    }

    private static Stretch whole(DiffPart part) {
        return new Stretch(part.kind().name().toLowerCase(Locale.ROOT), part.text());
    }

    private static List<Stretch> shortened(List<DiffPart> parts) {
        List<Stretch> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            DiffPart part = parts.get(i);
            if (part.kind() != DiffPart.Kind.EQUAL || part.text().length() <= 3 * CONTEXT) {
                shown.add(whole(part));
                continue;
            }
            int head = i == 0 ? 0 : lastBlank(part.text(), CONTEXT);
            int tail = i == parts.size() - 1
                    ? part.text().length()
                    : lastBlank(part.text(), part.text().length() - CONTEXT);
            add(shown, part.text().substring(0, head));
            shown.add(new Stretch("skipped", words(part.text().substring(head, tail))));
            add(shown, part.text().substring(tail));
        }
        return shown;
    }

    private static void add(List<Stretch> shown, String text) {
        if (!text.isEmpty()) {
            shown.add(new Stretch("equal", text));
        }
    }

    private static int lastBlank(String text, int before) {
        int blank = Math.max(text.lastIndexOf(' ', before), text.lastIndexOf('\n', before));
        return blank < 0 ? before : blank;
    }

    private static String words(String text) {
        int count = BLANKS.split(text.strip(), -1).length;
        return String.format(Locale.ROOT, "%,d unchanged words", count);
    }
}
