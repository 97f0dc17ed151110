package org.watchline.gateway.search;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the passage with the most hits out of a text, at the borders of sentences or else of words. */
final class Snippet {

    private static final int WIDTH = 300;
    /** A sentence may end the passage once this much of the width is used. */
    private static final int WIDTH_ENOUGH = 200;
    /** A sentence that begins farther before its first hit is entered in its middle. */
    private static final int LONGEST_LEAD = 120;

    private static final int SHORT_LEAD = 60;
    private static final int NEW_WORD_WEIGHT = 3;
    private static final String ELLIPSIS = "…";

    /** Around the passage; looking for sentences in all of a text would take longer than anything else here. */
    private static final int MARGIN = 200;

    private final String text;
    private final List<Span> hits;
    private final int firstHit;

    /** Where the part of the text begins in which sentences are looked for. */
    private final int part;

    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    private Snippet(String text, List<Span> hits) {
        this.text = text;
        this.hits = hits;
        firstHit = hits.isEmpty() ? 0 : densest().start();
        part = wholeCharacter(Math.max(0, firstHit - LONGEST_LEAD - MARGIN));
        sentences.setText(text.substring(part, Math.min(text.length(), firstHit + WIDTH + MARGIN)));
    }

    /** The passage as HTML. */
    static String html(String text, List<Span> hits) {
        return new Snippet(text, hits).cut();
    }

    private String cut() {
        int from = hits.isEmpty() ? 0 : begin();
        int to = end(from);
        String lead = isSentence(from) ? "" : ELLIPSIS + " ";
        String trail = to == text.length() ? "" : " " + ELLIPSIS;
        return lead + HitHtml.of(text, hits, from, to).strip() + trail;
    }

    private Span densest() {
        Span best = hits.get(0);
        int most = 0;
        for (int i = 0; i < hits.size(); i++) {
            int weight = weightFrom(i);
            if (weight > most) {
                most = weight;
                best = hits.get(i);
            }
        }
        return best;
    }

    private int weightFrom(int first) {
        Set<String> words = new HashSet<>();
        int limit = hits.get(first).start() + WIDTH_ENOUGH;
        int weight = 0;
        for (int i = first; i < hits.size() && hits.get(i).end() <= limit; i++) {
            Span hit = hits.get(i);
            boolean isNew = words.add(text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT));
            weight += isNew ? NEW_WORD_WEIGHT : 1;
        }
        return weight;
    }

    private int begin() {
        int sentence = isSentence(firstHit) ? firstHit : part + sentences.preceding(firstHit - part);
        if (firstHit - sentence <= LONGEST_LEAD) {
            return sentence;
        }
        int word = text.lastIndexOf(' ', firstHit - SHORT_LEAD) + 1;
        return firstHit - word <= LONGEST_LEAD ? word : wholeCharacter(firstHit - SHORT_LEAD);
    }

    /** The part may begin in the middle of a sentence. */
    private boolean isSentence(int index) {
        return index == 0 || (index > part && sentences.isBoundary(index - part));
    }

    private int end(int from) {
        int farthest = from + WIDTH;
        if (farthest >= text.length()) {
            return text.length();
        }
        int sentence = part + sentences.preceding(farthest - part);
        if (sentence - from >= WIDTH_ENOUGH) {
            return sentence;
        }
        int blank = text.lastIndexOf(' ', farthest);
        return blank > from ? blank : wholeCharacter(farthest);
    }

    private int wholeCharacter(int index) {
        return index > 0 && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
