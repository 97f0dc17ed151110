package org.watchline.gateway.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.watchline.gateway.revision.DiffPart.Kind;

/**
 * Compares two texts word by word. Lines are compared first and words only within lines that differ, which is both what
 * a reader expects and what keeps the work small.
 */
final class WordDiff {

    /** A word, a run of white space, or any other single character. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern LINE_STARTS = Pattern.compile("(?<=\n)");

    /** The work grows with the square of what differs; more than this was rewritten and is shown as such. */
    private static final int MOST_WORDS = 6_000;

    private static final int MOST_LINES = 20_000;

    private final List<DiffPart> parts = new ArrayList<>();

    private WordDiff() {}

    /** The stretches of both texts, in their order; two neighbours never are of one kind. */
    static List<DiffPart> between(String older, String newer) {
        WordDiff diff = new WordDiff();
        diff.lines(List.of(LINE_STARTS.split(older)), List.of(LINE_STARTS.split(newer)));
        return List.copyOf(diff.parts);
    }

    private void lines(List<String> older, List<String> newer) {
        if (older.size() + newer.size() > MOST_LINES) {
            replace(older, newer);
        } else {
            walk(older, newer, (out, in) -> words(wordsOf(out), wordsOf(in)));
        }
    }

    private void words(List<String> older, List<String> newer) {
        if (older.size() + newer.size() > MOST_WORDS) {
            replace(older, newer);
        } else {
            walk(older, newer, this::replace);
        }
    }

    /** Adds what is equal, and hands on what was taken out and put in between. */
    private void walk(List<String> older, List<String> newer, BiConsumer<List<String>, List<String>> changed) {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            if (start > done) {
                changed.accept(out, in);
                out.clear();
                in.clear();
                add(Kind.EQUAL, older.subList(done, start));
            }
            out.addAll(delta.getSource().getLines());
            in.addAll(delta.getTarget().getLines());
            done = start + delta.getSource().size();
        }
        changed.accept(out, in);
        add(Kind.EQUAL, older.subList(done, older.size()));
    }

    private void replace(List<String> older, List<String> newer) {
        add(Kind.DELETED, older);
        add(Kind.INSERTED, newer);
    }

    private static List<String> wordsOf(List<String> lines) {
        return WORDS.matcher(String.join("", lines))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private void add(Kind kind, List<String> pieces) {
        String text = String.join("", pieces);
        if (text.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new DiffPart(kind, parts.get(last).text() + text));
        } else {
            parts.add(new DiffPart(kind, text));
        }
    }
}
