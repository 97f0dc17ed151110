package org.watchline.nlp.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins segments to the clause around a token. */
final class ClauseReader {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside");

    private final VisibleTokens tokens;
    private final Kind[] kinds;
    private final List<NounGroup> nouns;
    private final List<Segment> segments;
    private final @Nullable Clause[] read;

    ClauseReader(VisibleTokens tokens, Kind[] kinds, List<NounGroup> nouns, List<Segment> segments) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.nouns = nouns;
        this.segments = segments;
        read = new Clause[segments.size()];
    }

    /** Every token of a segment has the same clause, so that each is read once. */
    Clause around(int token) {
        int own = segmentOf(token);
        Clause known = read[own];
        if (known != null) {
            return known;
        }
        Clause clause = ofSegment(own);
        read[own] = clause;
        return clause;
    }

    private Clause ofSegment(int own) {
        int host = host(own);
        int first = Math.min(first(host), own);
        int last = Math.max(last(host), own);
        Segment opening = segments.get(first);
        NounGroup antecedent = opening.opener() == Kind.RELATIVE ? antecedent(opening) : null;
        NounGroup subject = subject(first, host);
        boolean ownSubject = subject != null && segments.get(first).hasSubject();
        int start = antecedent == null ? opening.start() : antecedent.start();
        int end = trimmed(segments.get(last).end());
        int opener = opening.start() == 0 ? -1 : opening.start() - 1;
        return new Clause(
                start,
                Math.max(end, start + 1),
                opener,
                ownSubject || antecedent == null ? subject : antecedent,
                antecedent != null);
    }

    private int segmentOf(int token) {
        int found = 0;
        while (found + 1 < segments.size() && segments.get(found + 1).start() <= token) {
            found++;
        }
        return found;
    }

    /** The segment with the verb that another one depends on. */
    private int host(int own) {
        if (segments.get(own).hasFiniteVerb()) {
            return own;
        }
        for (int i = own; i > 0 && !startsAnew(i) && !isFrontedInReport(i); ) {
            i--;
            if (segments.get(i).hasFiniteVerb()) {
                return i;
            }
        }
        for (int i = own + 1; i < segments.size() && !startsAnew(i); i++) {
            if (segments.get(i).hasFiniteVerb()) {
                return i;
            }
        }
        return own;
    }

    /** "Said that after coming to power, they": two joining words in a row. */
    private boolean isFrontedInReport(int segment) {
        int start = segments.get(segment).start();
        return start > 1 && kinds[start - 1] == Kind.SUBORDINATOR && kinds[start - 2] == Kind.SUBORDINATOR;
    }

    private boolean startsAnew(int segment) {
        Segment read = segments.get(segment);
        boolean that = read.start() > 0 && tokens.form(read.start() - 1).equals("that");
        return read.opener() == Kind.BREAK || (read.opensSubordinate() && (that || read.hasFiniteVerb()));
    }

    private int first(int host) {
        int first = host;
        boolean subject = segments.get(host).hasSubject();
        while (first > 0 && (isAside(first, host) || !startsAnew(first))) {
            Segment before = segments.get(first - 1);
            if (subject && (before.hasFiniteVerb() || segments.get(first).opener() == Kind.COORDINATOR)) {
                break;
            }
            first--;
            if (!isAside(first, host) && !isApposedToObject(first)) {
                subject |= before.hasSubject() || (!before.hasFiniteVerb() && hasArgument(before));
            }
        }
        return first;
    }

    /** "The man, who was arrested in May, was killed". */
    private boolean isAside(int segment, int host) {
        return segment != host && segments.get(segment).opener() == Kind.RELATIVE;
    }

    /** "Overran the camp of a rival, Mullah Noor, and killed him": the name between is nobody's subject. */
    private boolean isApposedToObject(int segment) {
        return segment > 0
                && segment + 1 < segments.size()
                && segments.get(segment).opener() == Kind.COMMA
                && !segments.get(segment).hasFiniteVerb()
                && segments.get(segment + 1).opener() == Kind.COORDINATOR
                && segments.get(segment + 1).hasFiniteVerb()
                && !segments.get(segment + 1).hasSubject()
                && segments.get(segment - 1).hasFiniteVerb();
    }

    private boolean hasArgument(Segment segment) {
        return argumentIn(segment) != null;
    }

    private @Nullable NounGroup argumentIn(Segment segment) {
        for (NounGroup noun : nouns) {
            if (noun.start() >= segment.end() || (noun.start() > segment.start() && isBehindVerb(segment, noun))) {
                return null;
            }
            if (noun.start() >= segment.start() && noun.isArgument()) {
                return noun;
            }
        }
        return null;
    }

    private boolean isBehindVerb(Segment segment, NounGroup noun) {
        for (int i = segment.start(); i < noun.start(); i++) {
            if (kinds[i] == Kind.VERB) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NounGroup subject(int first, int host) {
        for (int i = first; i <= host; i++) {
            Segment segment = segments.get(i);
            if (segment.hasSubject()) {
                return nouns.get(segment.subject());
            }
            if (!segment.hasFiniteVerb() && i < host && hasArgument(segment)) {
                return argumentIn(segment);
            }
        }
        return null;
    }

    private int last(int host) {
        int last = host;
        while (last + 1 < segments.size() && goesOn(last + 1) && !resumes(host, last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether a segment belongs to the clause before it: it has no verb, or shares that clause's subject. */
    private boolean goesOn(int next) {
        Segment segment = segments.get(next);
        if (segment.opener() == Kind.BREAK || segment.opener() == Kind.RELATIVE) {
            return false;
        }
        if (segment.hasFiniteVerb()) {
            return !segment.hasSubject() && !segment.opensSubordinate();
        }
        boolean frontsAnother = segment.opener() == Kind.COORDINATOR
                && next + 1 < segments.size()
                && segments.get(next + 1).hasSubject();
        return !frontsAnother;
    }

    /** "The man, who fled in May, was killed": behind an aside the clause around it goes on. */
    private boolean resumes(int host, int next) {
        boolean aside = host > 0 && segments.get(host).opener() == Kind.RELATIVE;
        Segment segment = segments.get(next);
        return aside
                && segment.hasFiniteVerb()
                && !segment.hasSubject()
                && segment.opener() == Kind.COMMA
                && !segments.get(host - 1).hasFiniteVerb();
    }

    private @Nullable NounGroup antecedent(Segment relative) {
        int last = -1;
        while (last + 1 < nouns.size() && nouns.get(last + 1).end() < relative.start()) {
            last++;
        }
        // "The attack in Quetta, which killed": a place that only says where is not what is described.
        while (last > 0 && isWhere(last)) {
            last--;
        }
        return last < 0 ? null : nouns.get(last);
    }

    private boolean isWhere(int noun) {
        NounGroup group = nouns.get(noun);
        if (kinds[group.head()] != Kind.NAME) {
            return false;
        }
        if (group.hangsOnPreposition()) {
            return PLACE_PREPOSITIONS.contains(tokens.form(group.preposition()));
        }
        if (noun == 0) {
            return false;
        }
        NounGroup before = nouns.get(noun - 1);
        return before.end() + 1 == group.start() && kinds[before.end()] == Kind.COMMA && isWhere(noun - 1);
    }

    private int trimmed(int end) {
        int trimmed = end;
        while (trimmed > 1 && !canEnd(kinds[trimmed - 1])) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean canEnd(Kind kind) {
        return switch (kind) {
            case OTHER, COMMA, PREPOSITION, COORDINATOR -> false;
            default -> true;
        };
    }
}
