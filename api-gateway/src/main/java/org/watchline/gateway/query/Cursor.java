package org.watchline.gateway.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.identity.Sha256;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/**
 * The place in a list where the next page begins. Opaque to clients; bound to the list it came from, so that it cannot
 * continue another one by mistake.
 */
public final class Cursor {

    private static final int DIGEST = 12;
    /** Room for the longest ids, of which each character may take several bytes. */
    private static final int LONGEST = 4_000;

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /**
     * Writes a place.
     *
     * @param list whatever tells one list from another: filters and order
     * @param place values of the sort keys, without line feeds
     */
    public static String write(String list, List<String> place) {
        String plain = digest(list) + SEPARATOR + String.join(SEPARATOR, place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a place.
     *
     * @throws ProblemException if the cursor was not written for this list
     */
    public static List<String> read(String list, String cursor, int keys) {
        List<String> parts = List.of(decode(cursor).split(SEPARATOR, -1));
        if (parts.size() != keys + 1 || !parts.get(0).equals(digest(list))) {
            throw foreign(null);
        }
        return parts.subList(1, parts.size());
    }

    /** The problem of a cursor whose place makes no sense. */
    public static ProblemException foreign(@Nullable Throwable cause) {
        return new ProblemException(
                ProblemType.INVALID_CURSOR, "Take `nextCursor` of the page before and repeat its filters.", cause);
    }

    private static String decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw foreign(null);
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw foreign(e);
        }
    }

    private static String digest(String list) {
        return Sha256.of(list).substring(0, DIGEST);
    }
}
