package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a date may be told from at its place in the text.
 *
 * @param published when the article, or the part of it, was published; null where it is not known
 * @param written the day that "yesterday" and "Tuesday" are told from; null where it is not known
 * @param cited when the source was published that the sentence rests on
 * @param supporting when the source was published that the paragraph names next
 * @param narrative the dates told before
 * @param setting the time that the paragraph tells of, where it names one
 * @param tense what the words around it tell of when that is
 * @param beside the value of the date right before: "on Saturday, three days after …"
 */
record Anchors(
        @Nullable LocalDate published,
        @Nullable LocalDate written,
        @Nullable LocalDate cited,
        @Nullable LocalDate supporting,
        Narrative narrative,
        @Nullable Setting setting,
        Tense tense,
        @Nullable DateValue beside) {

    /** The zone of a publication date is not known; somewhere it is tomorrow already. */
    private static final int DAYS_OF_TOLERANCE = 1;

    /** A source that is older than that against the date did not report on it. */
    private static final int DAYS_UNTIL_REPORTED = 60;

    /** What is announced without its year is not far. */
    private static final int DAYS_AHEAD = 270;

    /** Between two leap days. */
    private static final int MOST_YEARS = 8;

    /** For a date within a citation: nothing but publication counts. */
    static Anchors ofCitation(@Nullable LocalDate published) {
        return new Anchors(published, published, null, null, Narrative.NOTHING_TOLD, null, Tense.OPEN, null);
    }

    /**
     * The one that a text means when it leaves out the year: the last one before the source it cites, or the one in the
     * time it tells of, or the coming one if it is announced, or else the last one before publication, since reports
     * look back.
     */
    Optional<DateValue> meant(YearPart part) {
        return reported(part, cited)
                .or(() -> Optional.ofNullable(setting)
                        .flatMap(told -> told.meant(part))
                        .filter(this::isPossible))
                .or(() -> reported(part, supporting))
                .or(() -> coming(part))
                .or(() -> Optional.ofNullable(published).flatMap(date -> lastBy(part, date)));
    }

    /** Whether a date that the text names can have been told of: what is not announced lies in the past. */
    boolean isPossible(DateValue value) {
        return isBy(value, DAYS_OF_TOLERANCE);
    }

    /** Whether a date that is counted from another, and may be counted wrongly, has come by publication. */
    boolean hasCome(DateValue value) {
        return isBy(value, 0);
    }

    private boolean isBy(DateValue value, int tolerance) {
        return isAnnounced() || published == null || !value.first().isAfter(published.plusDays(tolerance));
    }

    boolean isAnnounced() {
        return tense == Tense.AHEAD;
    }

    /** What a day of the week or "yesterday" is counted from. */
    @Nullable
    LocalDate reportedOn() {
        return cited == null ? written : cited;
    }

    /** The last such part that begins on the day or before. */
    static Optional<DateValue> latest(YearPart part, LocalDate limit) {
        return nearest(part, limit, -1);
    }

    /** The first such part that begins after the day. */
    static Optional<DateValue> first(YearPart part, LocalDate after) {
        return nearest(part, after, 1);
    }

    private static Optional<DateValue> reported(YearPart part, @Nullable LocalDate source) {
        return Optional.ofNullable(source)
                .flatMap(date -> lastBy(part, date)
                        .filter(value -> !value.last().isBefore(date.minusDays(DAYS_UNTIL_REPORTED))));
    }

    private Optional<DateValue> coming(YearPart part) {
        return Optional.ofNullable(published)
                .filter(date -> isAnnounced())
                .flatMap(date -> first(part, date.minusDays(1))
                        .filter(value -> value.first().isBefore(date.plusDays(DAYS_AHEAD))));
    }

    /** The last such part that has begun; of days, also the day that has begun elsewhere. */
    private static Optional<DateValue> lastBy(YearPart part, LocalDate day) {
        return latest(part, day.plusDays(DAYS_OF_TOLERANCE))
                .filter(value -> value.is(Grain.DAY))
                .or(() -> latest(part, day));
    }

    private static Optional<DateValue> nearest(YearPart part, LocalDate limit, int direction) {
        for (int step = -1; step <= MOST_YEARS; step++) {
            Optional<DateValue> found = part.in(limit.getYear() + direction * step)
                    .filter(value -> value.first().isAfter(limit) == direction > 0);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
