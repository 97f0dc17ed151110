package org.watchline.nlp.temporal;

import org.watchline.nlp.text.Span;

/**
 * A word or number that dates are made of.
 *
 * @param value what it counts, or which of its kind it is
 * @param gap what stands between it and the word before
 */
record DateWord(Kind kind, int value, Gap gap, Span span) {

    private static final int DIGITS_OF_A_YEAR = 4;

    private static final int FIRST_YEAR = 1500;

    private static final int YEAR_AFTER_LAST = 2100;

    private static final int DAYS_OF_A_MONTH = 31;

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it can be a year: any number of four digits may be something else. */
    boolean isYear() {
        return kind == Kind.NUMBER
                && span.length() == DIGITS_OF_A_YEAR
                && value >= FIRST_YEAR
                && value < YEAR_AFTER_LAST;
    }

    boolean isDayOfMonth() {
        return ((kind == Kind.NUMBER && span.length() <= 2) || kind == Kind.ORDINAL)
                && value >= 1
                && value <= DAYS_OF_A_MONTH;
    }

    boolean isMonth() {
        return kind == Kind.MONTH || kind == Kind.SHORT_MONTH;
    }

    CalendarUnit unit() {
        return CalendarUnit.IN_ORDER.get(value);
    }

    Direction direction() {
        return Direction.IN_ORDER.get(value);
    }

    /** Whether a date may consist of it, and not only be held together by it. */
    boolean isCore() {
        return kind.core && (kind != Kind.NUMBER || isYear());
    }

    /** What stands between two words of a date. */
    enum Gap {
        NONE,
        SPACE,
        COMMA,
        /** A dash or stroke with nothing around it. */
        HYPHEN,
        /** A dash with spaces around it. */
        DASH;

        boolean joins() {
            return this == HYPHEN || this == DASH;
        }
    }

    /** What a word is to a date. */
    enum Kind {
        /** Value: the number. */
        NUMBER(true),
        /** 3rd, first; value: the number; {@link #LAST_ONE} for "final". */
        ORDINAL(false),
        /** 2021-12-23; value: the day since 1970-01-01. */
        FULL_DATE(true),
        /** Christmas Eve; value: the month a hundred times, and the day. */
        HOLIDAY(true),
        /** 1990s; value: its first year. */
        DECADE(true),
        /** Value: from 1. */
        MONTH(true),
        SHORT_MONTH(true),
        /** Value: from 1, a Monday. */
        WEEKDAY(true),
        SHORT_WEEKDAY(true),
        /** Value: its first month. */
        SEASON(true),
        /** Yesterday, today, tomorrow; value: how many days from today. */
        DAY_WORD(true),
        /** Value: place in {@link CalendarUnit#IN_ORDER}. */
        UNIT(true),
        UNITS(true),
        /** Q1, H2; value: its first month. */
        QUARTER_OF_YEAR(true),
        HALF_OF_YEAR(true),
        /** Early, mid, late: what leaves the value as it is. */
        EARLY(false),
        /** End, beginning: the same, with "of". */
        EDGE(false),
        /** Value: place in {@link Direction#IN_ORDER}. */
        DIRECTION(false),
        /** Value: how many. */
        COUNT(false),
        /** A few, several. */
        SOME(false),
        AGO(false),
        LATER(false),
        EARLIER(false),
        AFTER(false),
        BEFORE(false),
        HALF(false),
        FISCAL(false),
        OF(false),
        TO(false),
        AND(false),
        BETWEEN(false),
        FROM(false),
        THE(false);

        static final int LAST_ONE = 0;

        private final boolean core;

        Kind(boolean core) {
            this.core = core;
        }
    }
}
