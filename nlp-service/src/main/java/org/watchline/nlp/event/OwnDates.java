package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.event.FoundEvent.EventDate;

/** Finds the date that a sentence itself gives an event: of several the one that belongs to the event's verb. */
final class OwnDates {

    private static final Set<Kind> BEFORE_VERB = Set.of(Kind.VERB, Kind.AUXILIARY, Kind.NEGATION);

    private final ParsedSentence sentence;
    private final String levelled;
    private final Hindsight hindsight;

    OwnDates(ParsedSentence sentence, String levelled, Hindsight hindsight) {
        this.sentence = sentence;
        this.levelled = levelled;
        this.hindsight = hindsight;
    }

    @Nullable
    EventDate of(EventDraft draft) {
        int verb = draft.match().core();
        int start = draft.clause().start();
        int end = draft.clause().end();
        int from = Math.max(start, startOfPart(verb));
        int to = Math.min(end, endOfPart(verb));
        boolean ahead = Hindsight.mayLieAhead(draft);
        EventDate inPart = from > start || to < end ? stated(from, to, verb, ahead) : null;
        EventDate inClause = inPart == null ? stated(start, end, verb, ahead) : inPart;
        EventDate inSentence = inClause == null ? stated(0, start, verb, ahead) : inClause;
        return inSentence == null ? stated(end, endOfSubordinates(end), verb, ahead) : inSentence;
    }

    /** The date that a sentence is about, for the next one; what only describes somebody in it is none. */
    @Nullable
    EventDate ofSentence() {
        int end = 0;
        while (end < sentence.size() && sentence.kind(end) != Kind.RELATIVE) {
            end++;
        }
        return stated(0, end, 0, false);
    }

    /** Whether a sentence opens with a date, which sets the time for what follows. */
    boolean opensWithDate() {
        return !sentence.dates(0, Math.min(2, sentence.size())).isEmpty();
    }

    /** "Was arrested in May and released in June": each verb's part begins at its coordinator. */
    private int startOfPart(int verb) {
        VerbGroup group = sentence.verbAt(verb);
        int before = (group == null ? verb : group.start()) - 1;
        while (before > 0 && (sentence.kind(before) == Kind.ADVERB || sentence.kind(before) == Kind.COMMA)) {
            before--;
        }
        return before > 0 && sentence.kind(before) == Kind.COORDINATOR ? before : 0;
    }

    private int endOfPart(int verb) {
        for (VerbGroup group : sentence.verbs()) {
            int start = group.main() > verb ? startOfPart(group.main()) : 0;
            if (start > verb) {
                return start;
            }
        }
        return sentence.size();
    }

    /** Behind a clause, only what qualifies it counts: not what is compared, described or told next. */
    private int endOfSubordinates(int end) {
        if (end >= sentence.size() || ends(sentence.kind(end))) {
            return end;
        }
        int last = end + 1;
        while (last < sentence.size() && !ends(sentence.kind(last))) {
            last++;
        }
        return last;
    }

    private static boolean ends(Kind kind) {
        return kind == Kind.COMMA || kind == Kind.RELATIVE || kind == Kind.BREAK;
    }

    /** @param ahead whether it may lie behind the article's own day */
    private @Nullable EventDate stated(int start, int end, int near, boolean ahead) {
        List<DateMention> dates = sentence.dates(start, end).stream()
                .filter(date -> !date.iso().isEmpty() && isOf(near, date))
                .filter(date -> ahead || hindsight.admits(date))
                .toList();
        if (dates.isEmpty()) {
            return null;
        }
        int position = sentence.span(near, near + 1).start();
        int nearest = 0;
        for (int i = 1; i < dates.size(); i++) {
            if (distance(dates.get(i), position) < distance(dates.get(nearest), position)) {
                nearest = i;
            }
        }
        return interval(dates, finest(dates, nearest));
    }

    /** "The next month bombers killed two on December 12": the day says more than the month that it lies in. */
    private static int finest(List<DateMention> dates, int nearest) {
        DateMention coarse = dates.get(nearest);
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            boolean within = date.iso().startsWith(coarse.iso() + "-")
                    && date.precision().equals("day");
            if (within && !coarse.precision().equals("day")) {
                return i;
            }
        }
        return nearest;
    }

    /**
     * Whether a date can be that of a verb: not one that opens the next verb's part ("fled and in May returned"), nor
     * one that is counted from what is told behind it ("a day after the post fell"), nor what that is counted from.
     */
    private boolean isOf(int verb, DateMention date) {
        int coordinator = -1;
        int first = -1;
        int last = -1;
        for (int i = verb; i < sentence.size(); i++) {
            boolean inside = date.span().overlaps(sentence.span(i, i + 1));
            first = inside && first < 0 ? i : first;
            last = inside ? i : last;
            coordinator = first < 0 && sentence.kind(i) == Kind.COORDINATOR ? i : coordinator;
        }
        boolean opens = first > verb && coordinator >= 0 && first - coordinator <= 2 && isBeforeVerb(last + 1);
        return !opens && !isCountedFromClause(date) && !isCountedFrom(date);
    }

    /** "On May 3, a day after the post fell": it is neither event's date, if another one stands before it. */
    private boolean isCountedFromClause(DateMention date) {
        for (int i = sentence.size() - 1; i > 0; i--) {
            if (date.span().overlaps(sentence.span(i, i + 1))) {
                return sentence.kind(i) == Kind.SUBORDINATOR
                        && !sentence.dates(0, sentence.size()).get(0).equals(date);
            }
        }
        return false;
    }

    /** "Two weeks after the strikes of May 3, the post fell": on the earlier date it did not. */
    private boolean isCountedFrom(DateMention date) {
        DateMention before = null;
        for (DateMention other : sentence.dates(0, sentence.size())) {
            if (other.equals(date)) {
                break;
            }
            before = other;
        }
        return before != null
                && isDistance(before)
                && levelled.substring(before.span().end(), date.span().start()).indexOf(',') < 0;
    }

    private boolean isDistance(DateMention date) {
        String words = date.span().in(levelled);
        return !date.iso().isEmpty() && (words.endsWith(" after") || words.endsWith(" before"));
    }

    private boolean isBeforeVerb(int token) {
        int next = token;
        while (next < sentence.size() && (sentence.kind(next) == Kind.COMMA || sentence.kind(next) == Kind.ADVERB)) {
            next++;
        }
        return next < sentence.size() && BEFORE_VERB.contains(sentence.kind(next));
    }

    private static int distance(DateMention date, int position) {
        return date.span().end() <= position
                ? position - date.span().end()
                : Math.max(0, date.span().start() - position);
    }

    /** "In December and January" is one time; everything else is the nearest date's. */
    private EventDate interval(List<DateMention> dates, int nearest) {
        DateMention date = dates.get(nearest);
        List<DateMention> neighbours = new ArrayList<>();
        if (nearest > 0) {
            neighbours.add(dates.get(nearest - 1));
        }
        if (nearest + 1 < dates.size()) {
            neighbours.add(dates.get(nearest + 1));
        }
        for (DateMention other : neighbours) {
            DateMention first = other.span().start() < date.span().start() ? other : date;
            DateMention second = first.equals(other) ? date : other;
            boolean months =
                    first.precision().equals("month") && second.precision().equals("month");
            if (months
                    && levelled.substring(first.span().end(), second.span().start())
                            .equals(" and ")) {
                return new EventDate(first.iso() + "/" + second.iso(), "interval", basis(first));
            }
        }
        return new EventDate(date.iso(), date.precision(), basis(date));
    }

    private static String basis(DateMention date) {
        return date.basis().equals("relative") ? "relative" : "stated";
    }
}
