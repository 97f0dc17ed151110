package org.watchline.nlp.temporal;

/** Whether what happens on a date has happened, as far as the words around the date tell. */
enum Tense {
    /** "Attacked on Tuesday". */
    PAST,
    /** "Will meet on Tuesday". */
    AHEAD,
    /** The words do not tell. */
    OPEN
}
