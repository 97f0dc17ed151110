package org.watchline.nlp.temporal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feasts that fall on the same day of the year everywhere; national days do not, and those of the moon move. */
final class Holidays {

    private static final List<Holiday> ALL = List.of(
            new Holiday("Christmas Eve", 12, 24),
            new Holiday("Christmas Day", 12, 25),
            new Holiday("Boxing Day", 12, 26),
            new Holiday("New Year's Eve", 12, 31),
            new Holiday("New Year's Day", 1, 1));

    private Holidays() {}

    /** The holiday whose name begins there; null for none. */
    static @Nullable Holiday at(String text, int start) {
        char initial = text.charAt(start);
        if (initial != 'C' && initial != 'B' && initial != 'N') {
            return null;
        }
        for (Holiday holiday : ALL) {
            int end = start + holiday.name().length();
            boolean whole = end == text.length() || (end < text.length() && !Character.isLetter(text.charAt(end)));
            if (whole && text.startsWith(holiday.name(), start)) {
                return holiday;
            }
        }
        return null;
    }

    /** A day of the year with a name. */
    record Holiday(String name, int month, int day) {

        /** Month and day in one number. */
        int value() {
            return month * MONTH + day;
        }

        static final int MONTH = 100;
    }
}
