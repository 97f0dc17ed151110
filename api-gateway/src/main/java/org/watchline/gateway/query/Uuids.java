package org.watchline.gateway.query;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids as clients write them. The JDK's own reader takes shortened forms, which would give one thing several addresses.
 */
public final class Uuids {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Uuids() {}

    /** The id; empty if the text is none. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
