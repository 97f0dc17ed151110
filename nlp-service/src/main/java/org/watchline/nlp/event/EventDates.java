package org.watchline.nlp.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.event.FoundEvent.EventDate;

/**
 * Tells when an event happened that its own sentence does not date: by the day that the story has come to, or by the
 * report that is cited for it. A report tells no more than the month: it comes after what it reports.
 */
final class EventDates {

    private static final Set<String> TIMES_OF_DAY = Set.of("night", "evening", "afternoon", "morning", "day");

    /** Openings behind which the story leaves the day it told of. */
    private static final Set<String> SHIFTS = Set.of(
            "earlier",
            "previously",
            "since",
            "later",
            "recently",
            "once",
            "often",
            "over",
            "throughout",
            "overall",
            "historically");

    /** What others do about an event, mostly within a day. */
    private static final Set<EventType> REACTIONS =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.SANCTION);

    private static final Set<String> REPORTS =
            Set.of("say", "claim", "state", "report", "add", "announce", "confirm", "allege", "tell", "admit", "put");

    private final ParsedSentence sentence;
    private final List<CitedSource> cited;
    private final Story story;

    /** @param cited sources with dates that support the sentence */
    EventDates(ParsedSentence sentence, List<CitedSource> cited, Story story) {
        this.sentence = sentence;
        this.cited = cited;
        this.story = story;
    }

    /** @param position how far into the sentence the event is told, 0 to 1: sources are cited in that order */
    @Nullable
    EventDate of(EventDraft draft, double position) {
        EventDate context = context(draft);
        if (context != null && story.isFresh() && !isOfNow(draft)) {
            return context;
        }
        EventDate reported = ofCitation(position);
        return reported == null ? context : reported;
    }

    private @Nullable EventDate context(EventDraft draft) {
        EventDate date = story.date();
        if (date == null) {
            return null;
        }
        boolean goesOn = isOnSameDay()
                || (story.isSameParagraph() && isTold(draft))
                || (story.isNextParagraph() && REACTIONS.contains(draft.type()) && isTold(draft));
        return goesOn ? new EventDate(date.iso(), date.precision(), "context") : date.coarse("context");
    }

    /** "Has called": of the time of the report, and not of what was told before. */
    private boolean isOfNow(EventDraft draft) {
        VerbGroup verb = verb(draft);
        return verb != null && verb.perfect() && !sentence.form(verb.start()).equals("had");
    }

    /** Whether it is told as the next thing in the story, and not as what was before. */
    private boolean isTold(EventDraft draft) {
        VerbGroup verb = verb(draft);
        boolean before = verb != null && verb.perfect() && !isReported(verb);
        return !before && !SHIFTS.contains(sentence.form(0));
    }

    private @Nullable VerbGroup verb(EventDraft draft) {
        return draft.match().trigger().noun()
                ? draft.arguments().governor()
                : sentence.verbAt(draft.match().core());
    }

    /** "The army said that nine had been killed": what a report puts into the perfect is no earlier. */
    private boolean isReported(VerbGroup verb) {
        return sentence.verbs().stream()
                .anyMatch(other -> other.main() < verb.start() && REPORTS.contains(sentence.lemma(other.main())));
    }

    /** "Hours later", "That night": the story goes on within the day. */
    private boolean isOnSameDay() {
        if (sentence.size() < 2) {
            return false;
        }
        String first = sentence.form(0);
        return first.equals("hours")
                || first.equals("minutes")
                || (first.equals("that") && TIMES_OF_DAY.contains(sentence.form(1)))
                || (first.equals("within") && sentence.form(1).equals("hours"));
    }

    private @Nullable EventDate ofCitation(double position) {
        if (cited.isEmpty()) {
            return null;
        }
        int index = Math.min(cited.size() - 1, (int) (position * cited.size()));
        String iso = cited.get(index).date();
        return iso == null ? null : EventDate.of(iso, "citation").coarse("citation");
    }

    /** Whether a date ended more than a year before a day. */
    static boolean isHistorical(@Nullable EventDate date, @Nullable LocalDate publishedOn) {
        return date != null
                && publishedOn != null
                && date.latest().compareTo(publishedOn.minusYears(1).toString()) < 0;
    }
}
