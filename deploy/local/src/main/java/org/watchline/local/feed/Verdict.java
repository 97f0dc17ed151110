package org.watchline.local.feed;

import java.util.Locale;

/** What became of something that was fed, as the first word of the line about it. */
public enum Verdict {
    /** It is in the corpus. */
    STORED,
    /** It is on its way there. */
    ACCEPTED,
    /** A feed is followed from now on. */
    FOLLOWED,
    /** A feed was followed before. */
    KNOWN,
    /** Nobody asked for it by its name, and it is of no kind that is fed. */
    SKIPPED,
    REFUSED;

    private static final int WIDTH = 9;

    /** A line of the report. */
    public String line(String what) {
        return ("%-" + WIDTH + "s %s").formatted(name().toLowerCase(Locale.ROOT), what);
    }
}
