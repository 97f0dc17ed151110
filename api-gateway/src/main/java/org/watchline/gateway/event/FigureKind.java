package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;

/** What is counted. */
public enum FigureKind {
    @JsonProperty("killed")
    KILLED(Event::killed),
    @JsonProperty("wounded")
    WOUNDED(Event::wounded),
    @JsonProperty("arrested")
    ARRESTED(Event::arrested);

    private final Function<Event, @Nullable Toll> toll;

    FigureKind(Function<Event, @Nullable Toll> toll) {
        this.toll = toll;
    }

    @Nullable
    Toll of(Event event) {
        return toll.apply(event);
    }
}
