package org.watchline.gateway.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.ChangedArticle;

/** Writes the events of a stream. */
final class SseEvents {

    private static final long RECONNECT_MILLIS = 3_000;

    private final Sse sse;

    SseEvents(Sse sse) {
        this.sse = sse;
    }

    /** A comment with an id, so that a client that loses the connection before the first event misses none either. */
    OutboundSseEvent greeting(ChangePosition start) {
        return sse.newEventBuilder()
                .id(start.toString())
                .reconnectDelay(RECONNECT_MILLIS)
                .comment("following")
                .build();
    }

    OutboundSseEvent stored(ChangedArticle changed) {
        return sse.newEventBuilder()
                .id(changed.position().toString())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(StreamedArticle.class, StreamedArticle.of(changed))
                .build();
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("idle").build();
    }
}
