package org.watchline.nlp.temporal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Words;

/** Tells from the words around a date whether it lies ahead. */
final class Outlook {

    /** How far words are looked at, in UTF-16 units. */
    private static final int REACH = 120;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "scheduled",
            "upcoming",
            "slated",
            "due",
            "deadline",
            "expected",
            "planned",
            "plans",
            "set");

    /** What begins a clause of its own: the report's, mostly, and that is of the past. */
    private static final Set<String> REPORTING =
            Set.of(("said told warned announced added vowed stated claimed reported killed was were had"
                            + " after but while because when")
                    .split(" "));

    /** What may stand between a verb of telling and its date. */
    private static final Set<String> WAYS_OF_TELLING = Set.of(
            ("on in at to by during late early a an the his her its their new video audio voice statement message"
                            + " interview speech address press news conference briefing letter tweet post rally"
                            + " meeting reporters journalists")
                    .split(" "));

    private final String text;

    /** @param text with levelled typography */
    Outlook(String text) {
        this.text = text;
    }

    /** Whether what happens on the date is announced and not reported. */
    boolean announces(Span sentence, Span date) {
        List<String> before = words(Math.max(sentence.start(), date.start() - REACH), date.start());
        Collections.reverse(before);
        return !isWhenTold(before)
                && (isAhead(before) || isAhead(words(date.end(), Math.min(sentence.end(), date.end() + REACH))));
    }

    private List<String> words(int start, int end) {
        List<String> words = new ArrayList<>();
        if (start < end) {
            for (Span word : Words.in(text, new Span(start, end))) {
                words.add(word.in(text).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /**
     * "Said on Monday that talks were scheduled", "warned in a statement on May 30 that": what lies ahead is told then.
     */
    private static boolean isWhenTold(List<String> outwards) {
        for (String word : outwards) {
            if (!WAYS_OF_TELLING.contains(word)) {
                return REPORTING.contains(word);
            }
        }
        return false;
    }

    /** Whether the first word that tells, going away from the date, speaks of the future. */
    private static boolean isAhead(List<String> outwards) {
        for (String word : outwards) {
            if (AHEAD.contains(word)) {
                return true;
            }
            if (REPORTING.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
