package org.watchline.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.ChangedArticle;

/** Writes the events of a stream. */
final class SseEvents {

    private static final long RECONNECT_MILLIS = 3_000;

    private final Sse sse;
    private final ObjectMapper json;

    SseEvents(Sse sse, ObjectMapper json) {
        this.sse = sse;
        this.json = json;
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
        OutboundSseEvent.Builder event =
                sse.newEventBuilder().id(changed.position().toString()).data(written(StreamedArticle.of(changed)));
        // Under a name of its own, so that clients that only know stored articles do not take it for one.
        return (changed.card() == null ? event.name("removed") : event).build();
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("idle").build();
    }

    /** Written here, because REST would add a field that is no part of the format for every event that is not text. */
    private String written(StreamedArticle article) {
        try {
            return json.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a streamed article is always writable", e);
        }
    }
}
