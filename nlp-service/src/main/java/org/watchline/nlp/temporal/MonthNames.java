package org.watchline.nlp.temporal;

import java.time.Month;
import java.util.Locale;

/** English names of months, in full and shortened. */
final class MonthNames {

    /** Written with a capital or all in capitals, so that "may 3" and "march 3" stay words. */
    static final String PATTERN = "(?<month>Jan(?:uary)?|JAN(?:UARY)?|Feb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?"
            + "|Apr(?:il)?|APR(?:IL)?|May|MAY|June?|JUNE?|July?|JULY?|Aug(?:ust)?|AUG(?:UST)?|Sept?(?:ember)?"
            + "|SEPT?(?:EMBER)?|Oct(?:ober)?|OCT(?:OBER)?|Nov(?:ember)?|NOV(?:EMBER)?|Dec(?:ember)?|DEC(?:EMBER)?)\\b\\.?";

    private MonthNames() {}

    /** The month of a name that matches the pattern, or of a number from 01 to 12. */
    static Month parse(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Month.of(Integer.parseInt(month));
        }
        String start = month.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month candidate : Month.values()) {
            if (candidate.name().startsWith(start)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("not a month: " + month);
    }
}
