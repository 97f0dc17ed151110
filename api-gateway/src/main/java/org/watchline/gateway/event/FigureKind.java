package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;

/** What is counted. */
public enum FigureKind {
    @JsonProperty("killed")
    KILLED,
    @JsonProperty("wounded")
    WOUNDED,
    @JsonProperty("arrested")
    ARRESTED;

    @Nullable
    Toll of(Event event) {
        return switch (this) {
            case KILLED -> event.killed();
            case WOUNDED -> event.wounded();
            case ARRESTED -> event.arrested();
        };
    }
}
