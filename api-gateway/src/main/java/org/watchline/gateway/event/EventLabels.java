package org.watchline.gateway.event;

import java.util.Locale;

/** Words of the contract as the API writes them. */
final class EventLabels {

    private EventLabels() {}

    static String of(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
