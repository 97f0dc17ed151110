package org.watchline.contracts.topic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The record headers of our own producers: CloudEvents 1.0, Kafka binding, binary mode. Readers do not need them. */
public final class EventHeaders {

    public static final String TYPE = "ce_type";
    public static final String ID = "ce_id";
    public static final String TIME = "ce_time";
    public static final String SOURCE = "ce_source";

    /** Carries the submission id that ingest-service minted over HTTP; absent when a producer wrote to Kafka itself. */
    public static final String SUBMISSION_ID = "watchline-submission-id";

    /** Counts replays of a dead letter; absent on a first attempt. */
    public static final String ATTEMPT = "watchline-attempt";

    /** How often the dead letters that a record came from were replayed; absent where none was. */
    public static final String REPLAYS = "watchline-replays";

    /** The number of the dead letter that a record came from. */
    public static final String REPLAY_OF = "watchline-replay-of";

    /**
     * When a submission was taken in that is replayed, ISO 8601: it must not outdo what came after it. A time after the
     * record's own counts as absent.
     */
    public static final String RECEIVED_AT = "watchline-received-at";

    /** The id of the re-processing that has a stored article tagged anew; absent on what comes in. */
    public static final String REPROCESSING = "watchline-reprocessing";

    /** Which lane a submitted article takes; absent on the fast one. Anybody may set it. */
    public static final String LANE = "watchline-lane";

    /** The value of {@link #LANE} for articles that may wait: they are announced on {@code articles.backlog}. */
    public static final String LANE_BACKLOG = "backlog";

    private EventHeaders() {}

    /**
     * The headers of one event.
     *
     * @param id unique per source; a redelivered event keeps it
     * @param service name of the producing service
     */
    public static Map<String, String> of(Topic topic, String id, String service, Instant at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, id);
        headers.put(SOURCE, "/watchline/" + service);
        Event event = topic.event();
        if (event != null) {
            headers.put(TYPE, event.type());
            headers.put("ce_dataschema", event.schemaId());
        }
        headers.put(TIME, at.toString());
        headers.put("content-type", "application/json");
        return headers;
    }
}
