package org.watchline.knowledge.match;

import java.util.List;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.name.Word;

/** Checks the words around an alias that counts only in context; case does not matter there. */
record ContextWords(List<List<String>> before, List<List<String>> after) {

    static ContextWords of(Alias alias) {
        return new ContextWords(phrases(alias.before()), phrases(alias.after()));
    }

    /** Whether the words around {@code [from, end)} are as the alias needs them. */
    boolean surrounds(List<Word> words, int from, int end) {
        return (before.isEmpty() || before.stream().anyMatch(phrase -> standsAt(phrase, words, from - phrase.size())))
                && (after.isEmpty() || after.stream().anyMatch(phrase -> standsAt(phrase, words, end)));
    }

    private static boolean standsAt(List<String> phrase, List<Word> words, int from) {
        if (from < 0 || from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equalsIgnoreCase(words.get(from + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> phrases(List<String> written) {
        return written.stream().map(phrase -> List.of(phrase.split(" ", -1))).toList();
    }
}
