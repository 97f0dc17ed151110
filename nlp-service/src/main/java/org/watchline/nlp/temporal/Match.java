package org.watchline.nlp.temporal;

/**
 * Words of a phrase that were understood.
 *
 * @param end index after the last of them
 */
record Match(int end, Shape shape, Meaning meaning) {

    /** What a date looks like; only what looks alike is joined to an interval. */
    enum Shape {
        DAY,
        WEEKDAY,
        WEEK,
        MONTH,
        YEAR,
        /** Season, quarter, decade. */
        PERIOD,
        /** Two years ago. */
        DISTANCE
    }
}
