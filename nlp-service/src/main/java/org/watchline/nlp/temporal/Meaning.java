package org.watchline.nlp.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an expression says, before it is known what it is told from. */
sealed interface Meaning {

    /** Empty where it cannot be told. */
    Optional<DateValue> value(Anchors anchors);

    /** How the value comes about. */
    default Basis basis() {
        return Basis.RELATIVE;
    }

    /** Whether it goes on from the date told before, and does not return to the present. */
    default boolean isTold() {
        return false;
    }

    /** What a value rests on. */
    enum Basis {
        STATED,
        INFERRED,
        RELATIVE
    }

    /** December 23, 2021. */
    record Stated(DateValue stated) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return Optional.of(stated);
        }

        @Override
        public Basis basis() {
            return Basis.STATED;
        }
    }

    /** December 23; in December. */
    record Yearless(YearPart part) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return anchors.meant(part);
        }

        @Override
        public Basis basis() {
            return Basis.INFERRED;
        }
    }

    /** August of last year; the first half of this year. */
    record InYear(YearPart part, Meaning year) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return year.value(anchors).flatMap(value -> part.in(value.first().getYear()));
        }

        @Override
        public boolean isTold() {
            return year.isTold();
        }

        @Override
        public Basis basis() {
            return year.basis();
        }
    }

    /** Last week, this year, yesterday: counted from publication. */
    record FromPublication(CalendarUnit unit, int shift) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            LocalDate from = unit == CalendarUnit.DAY ? anchors.reportedOn() : anchors.written();
            return Optional.ofNullable(from).map(date -> unit.containing(date, shift(date, anchors)));
        }

        /** "They met this weekend", told on a Monday: that was the one before. */
        private int shift(LocalDate date, Anchors anchors) {
            boolean begun = !unit.containing(date, shift).first().isAfter(date);
            return shift == 0 && !begun && anchors.tense() == Tense.PAST ? -1 : shift;
        }
    }

    /** The same day, the following month: counted from the date told before. */
    record FromNarrative(CalendarUnit unit, int shift) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return Optional.ofNullable(anchors.narrative().anchor(unit.grain()))
                    .map(date -> unit.containing(date, shift))
                    .filter(anchors::hasCome);
        }

        @Override
        public boolean isTold() {
            return true;
        }
    }

    /** Two years ago. */
    record Ago(CalendarUnit unit, int distance) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return Optional.ofNullable(anchors.written()).map(date -> unit.away(date, -distance));
        }
    }

    /**
     * Three days later; three days after August 15.
     *
     * @param from null where it is the date told before
     */
    record Away(CalendarUnit unit, int distance, @Nullable Meaning from) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return start(anchors).map(date -> unit.away(date, distance)).filter(anchors::hasCome);
        }

        @Override
        public boolean isTold() {
            return true;
        }

        private Optional<LocalDate> start(Anchors anchors) {
            return from == null
                    ? Optional.ofNullable(anchors.narrative().anchor(unit.grain()))
                    : from.value(anchors)
                            .filter(value -> value.lastGrain().compareTo(unit.grain()) <= 0)
                            .map(DateValue::last);
        }
    }

    /** Three days after the attack; beside another date it is that date. */
    record FromEvent(Away away) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return Optional.ofNullable(anchors.beside()).or(() -> away.value(anchors));
        }

        /** "Three days after the attack of August 15": counted from that date. */
        Meaning countedFrom(Meaning named) {
            return new Away(away.unit(), away.distance(), named);
        }

        @Override
        public boolean isTold() {
            return true;
        }
    }

    /** The last decade, up to publication. */
    record YearsUpToPublication(int years) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return Optional.ofNullable(anchors.published())
                    .map(date -> DateValue.from(date.minusYears(years), date, Grain.YEAR));
        }
    }

    /** Last August, this summer, next March. */
    record NearPart(YearPart part, Direction direction) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            LocalDate from = direction.isNarrative() ? anchors.narrative().anchor(Grain.MONTH) : anchors.written();
            return Optional.ofNullable(from)
                    .flatMap(date -> near(date.withDayOfMonth(1), anchors.tense()))
                    .filter(value -> !direction.isNarrative() || anchors.hasCome(value));
        }

        private Optional<DateValue> near(LocalDate monthStart, Tense tense) {
            return switch (direction) {
                case LAST, PREVIOUS ->
                    Anchors.latest(part, monthStart.minusDays(1))
                            .filter(value -> value.last().isBefore(monthStart))
                            .or(() -> Anchors.latest(part, monthStart.minusYears(1)));
                case NEXT, FOLLOWING -> Anchors.first(part, monthStart);
                case SAME, THAT -> part.in(monthStart.getYear());
                case THIS, NONE -> present(monthStart, tense);
            };
        }

        /** "This winter" is the one that goes on, else the one that the verb tells of, else the one of the year. */
        private Optional<DateValue> present(LocalDate monthStart, Tense tense) {
            Optional<DateValue> begun = Anchors.latest(part, monthStart);
            return begun.filter(value -> tense == Tense.PAST || !value.last().isBefore(monthStart))
                    .or(() -> tense == Tense.AHEAD ? Anchors.first(part, monthStart) : part.in(monthStart.getYear()));
        }

        @Override
        public boolean isTold() {
            return direction.isNarrative();
        }
    }

    /** Tuesday, last Tuesday, the following Tuesday. */
    record Weekday(DayOfWeek day, Direction direction) implements Meaning {

        /** "The Friday" is the one in the middle of a week around. */
        private static final int DAYS_AROUND = 3;

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            LocalDate told = anchors.narrative().anchor(Grain.DAY);
            LocalDate from = direction.isNarrative() ? told : anchors.reportedOn();
            return Optional.ofNullable(from)
                    .map(date -> DateValue.of(near(date, told, anchors)))
                    .filter(value -> !direction.isNarrative() || anchors.hasCome(value));
        }

        private LocalDate near(LocalDate date, @Nullable LocalDate told, Anchors anchors) {
            return switch (direction) {
                case LAST, PREVIOUS -> date.with(TemporalAdjusters.previous(day));
                case NEXT, FOLLOWING -> date.with(TemporalAdjusters.next(day));
                case THIS ->
                    date.with(
                            anchors.tense() == Tense.PAST
                                    ? TemporalAdjusters.previousOrSame(day)
                                    : TemporalAdjusters.nextOrSame(day));
                case SAME, THAT -> date.minusDays(DAYS_AROUND).with(TemporalAdjusters.nextOrSame(day));
                case NONE ->
                    anchors.isAnnounced()
                            ? date.with(TemporalAdjusters.next(day))
                            : goingOn(date.with(TemporalAdjusters.previousOrSame(day)), told, anchors);
            };
        }

        /** A story goes forward: the Wednesday after a Monday told of is not the one before. */
        private LocalDate goingOn(LocalDate last, @Nullable LocalDate told, Anchors anchors) {
            if (told == null || anchors.setting() == null || !last.isBefore(told)) {
                return last;
            }
            LocalDate next = told.with(TemporalAdjusters.next(day));
            return anchors.hasCome(DateValue.of(next)) && last.plusWeeks(2).isAfter(next) ? next : last;
        }

        @Override
        public boolean isTold() {
            return direction.isNarrative();
        }
    }

    /** Tuesday last week. */
    record WeekdayOf(DayOfWeek day, Meaning week) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return week.value(anchors)
                    .map(value -> DateValue.of(value.first().with(TemporalAdjusters.nextOrSame(day))));
        }
    }

    /** The week of August 26. */
    record Around(CalendarUnit unit, Meaning day) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return day.value(anchors).map(value -> unit.containing(value.first(), 0));
        }

        @Override
        public Basis basis() {
            return day.basis();
        }
    }

    /** From one to another; an end without its year takes it from the other end. */
    record Interval(Meaning from, Meaning to) implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            if (to instanceof Yearless open && from.basis() != Basis.INFERRED) {
                return from.value(anchors)
                        .flatMap(first ->
                                Anchors.first(open.part(), first.first()).map(last -> joined(first, last)));
            }
            return to.value(anchors)
                    .flatMap(last -> beginning(last, anchors)
                            .filter(first -> !first.first().isAfter(last.last()))
                            .map(first -> joined(first, last)));
        }

        private Optional<DateValue> beginning(DateValue last, Anchors anchors) {
            return from instanceof Yearless open ? Anchors.latest(open.part(), last.first()) : from.value(anchors);
        }

        static DateValue joined(DateValue first, DateValue last) {
            return new DateValue(first.first(), first.firstGrain(), last.last(), last.lastGrain());
        }

        @Override
        public Basis basis() {
            return to.basis().compareTo(from.basis()) > 0 || from instanceof Yearless ? to.basis() : from.basis();
        }
    }

    /** Several years ago: a time, but not which. */
    record Unsaid() implements Meaning {

        @Override
        public Optional<DateValue> value(Anchors anchors) {
            return Optional.empty();
        }
    }
}
