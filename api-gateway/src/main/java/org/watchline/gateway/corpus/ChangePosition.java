package org.watchline.gateway.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the corpus's change sequence, which is gap-free in commit order.
 *
 * @param xid the transaction that made the change, unsigned as PostgreSQL's xid8
 * @param seq orders the changes of one transaction
 */
public record ChangePosition(long xid, long seq) {

    /** Before every change. */
    public static final ChangePosition BEGINNING = new ChangePosition(0, 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,20})-([0-9]{1,19})");

    /** Reads the form that {@link #toString} writes; empty if it is none. */
    public static Optional<ChangePosition> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ChangePosition(Long.parseUnsignedLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(xid) + "-" + seq;
    }
}
