package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Words;

/** Reads tolls that stand in a bracket behind what they are of: "attacked the post (four dead, two of them guards)". */
final class BracketTolls {

    /** In UTF-16 units; longer brackets hold more than a toll. */
    private static final int LONGEST = 120;

    /** In words: "four police officers were killed". */
    private static final int LONGEST_COUNTED = 4;

    /** Behind these words others are counted. */
    private static final Set<String> EXCLUDING = Set.of("not", "excluding", "besides", "without");

    private final String levelled;

    BracketTolls(String levelled) {
        this.levelled = levelled;
    }

    /** The toll in the first bracket that opens between two positions; null for none. */
    @Nullable
    Toll of(int start, int end, Flag flag) {
        int open = levelled.indexOf('(', start);
        int close = open < 0 || open > end ? -1 : levelled.indexOf(')', open);
        return close < 0 || close - open > LONGEST ? null : in(new Span(open + 1, close), flag);
    }

    private @Nullable Toll in(Span bracket, Flag flag) {
        List<String> number = new ArrayList<>();
        int counted = 0;
        for (Span span : Words.in(levelled, bracket)) {
            String word = span.in(levelled).toLowerCase(Locale.ROOT);
            String bare = word.endsWith(",") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
            if (EXCLUDING.contains(bare)) {
                return null;
            }
            if (Tolls.stateOf(bare) == flag && !number.isEmpty()) {
                return Quantity.of(number);
            }
            boolean numeral = Numerals.valueOf(bare) != null;
            if (numeral && counted > 0) {
                number.clear();
            }
            if (numeral || Quantity.isQualifier(bare)) {
                number.add(bare);
                counted = 0;
            } else if (!number.isEmpty()) {
                counted++;
            }
            if (!bare.equals(word) || counted > LONGEST_COUNTED) {
                number.clear();
            }
        }
        return null;
    }
}
