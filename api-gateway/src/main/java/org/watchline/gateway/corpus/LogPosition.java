package org.watchline.gateway.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in PostgreSQL's log, written {@code 16/B374D848}.
 *
 * @param value an unsigned number
 */
public record LogPosition(long value) {

    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f]{1,8})/([0-9A-Fa-f]{1,8})");
    private static final int HALF = 32;
    private static final int HEXADECIMAL = 16;

    /** Empty for what is no position. */
    public static Optional<LogPosition> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new LogPosition(Long.parseLong(form.group(1), HEXADECIMAL) << HALF
                        | Long.parseLong(form.group(2), HEXADECIMAL)))
                : Optional.empty();
    }

    LogPosition furtherOf(LogPosition other) {
        return Long.compareUnsigned(value, other.value) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return Long.toHexString(value >>> HALF) + "/" + Integer.toHexString((int) value);
    }
}
