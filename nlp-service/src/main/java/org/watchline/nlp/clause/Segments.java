package org.watchline.nlp.clause;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence where clauses may begin. */
final class Segments {

    private final Kind[] kinds;
    private final List<NounGroup> nouns;
    private final List<VerbGroup> verbs;
    private final List<Segment> segments = new ArrayList<>();
    private int nextNoun;
    private int nextVerb;

    private Segments(Kind[] kinds, List<NounGroup> nouns, List<VerbGroup> verbs) {
        this.kinds = kinds;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /** @param reported where a clause begins behind a verb of saying, without "that" */
    static List<Segment> of(Kind[] kinds, List<NounGroup> nouns, List<VerbGroup> verbs, boolean[] reported) {
        Segments segments = new Segments(kinds, nouns, verbs);
        int start = 0;
        Kind opener = Kind.BREAK;
        boolean verbSeen = false;
        for (int i = 0; i < kinds.length; i++) {
            verbSeen |= kinds[i] == Kind.VERB || kinds[i] == Kind.AUXILIARY;
            if (i > start && reported[i]) {
                segments.add(start, i, opener);
                opener = Kind.SUBORDINATOR;
                start = i;
            }
            if (segments.isCut(i, verbSeen)) {
                segments.add(start, i, opener);
                opener = strongest(start == i ? opener : kinds[i], kinds[i]);
                start = i + 1;
                verbSeen = verbSeen && (kinds[i] == Kind.COMMA || kinds[i] == Kind.COORDINATOR);
            }
        }
        segments.add(start, kinds.length, opener);
        return segments.segments;
    }

    /** Of a comma and the word behind it, the word. */
    private static Kind strongest(Kind before, Kind now) {
        boolean weak = now == Kind.COMMA || now == Kind.COORDINATOR;
        return weak && before != Kind.COMMA ? before : now;
    }

    private boolean isCut(int i, boolean verbSeen) {
        return switch (kinds[i]) {
            case COMMA, BREAK, SUBORDINATOR, RELATIVE -> true;
            case COORDINATOR -> verbSeen && joinsClauses(i);
            default -> false;
        };
    }

    /** Whether a verb follows at once, or behind what can be its subject. */
    private boolean joinsClauses(int coordinator) {
        for (int i = coordinator + 1; i < kinds.length; i++) {
            switch (kinds[i]) {
                case VERB, AUXILIARY -> {
                    return true;
                }
                case COMMA, BREAK, SUBORDINATOR, RELATIVE, COORDINATOR, TO -> {
                    return false;
                }
                case PREPOSITION -> {
                    // "And on the same day rebels attacked": a time may stand before the subject.
                    if (i > coordinator + 1 || i + 1 >= kinds.length || kinds[i + 1] != Kind.DATE) {
                        return false;
                    }
                }
                default -> {
                    // Still in the noun group.
                }
            }
        }
        return false;
    }

    private void add(int start, int end, Kind opener) {
        if (start == end) {
            return;
        }
        int finite = -1;
        int subject = -1;
        while (nextNoun < nouns.size() && nouns.get(nextNoun).start() < start) {
            nextNoun++;
        }
        while (nextVerb < verbs.size() && verbs.get(nextVerb).main() < end) {
            if (finite < 0
                    && verbs.get(nextVerb).isFinite()
                    && verbs.get(nextVerb).main() >= start) {
                finite = nextVerb;
            }
            nextVerb++;
        }
        int limit = finite < 0 ? start : verbs.get(finite).start();
        for (; nextNoun < nouns.size() && nouns.get(nextNoun).end() <= limit; nextNoun++) {
            if (subject < 0 && nouns.get(nextNoun).isArgument()) {
                subject = nextNoun;
            }
        }
        segments.add(new Segment(start, end, opener, finite, subject));
    }
}
