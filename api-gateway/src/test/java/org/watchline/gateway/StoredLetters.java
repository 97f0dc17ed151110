package org.watchline.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps dead letters the way store-service would. */
public final class StoredLetters {

    private static final AtomicLong LAST = new AtomicLong(1_000);

    private StoredLetters() {}

    /** An open letter of a submission that no stage could use. */
    public static long open(String reason, String value) {
        return open(reason, value.getBytes(StandardCharsets.UTF_8));
    }

    /** An open letter of a submission that no stage could use. */
    public static long open(String reason, byte[] value) {
        return open(LAST.incrementAndGet(), reason, value);
    }

    /** The same under a number of its own. */
    static void open(long id, String reason, String value) {
        open(id, reason, value.getBytes(StandardCharsets.UTF_8));
    }

    private static long open(long id, String reason, byte[] value) {
        StoredCorpus.change(
                """
                insert into store.dead_letter
                  (id, topic, partition, record_offset, recorded_at, key, value, header_names, header_values,
                   source_topic, source_partition, source_offset, submission_id, attempt, stage, reason)
                overriding system value
                values (?::bigint, 'articles.submitted.dlq', 0, ?::bigint, '2022-04-19T09:45:00Z', 'a key',
                  decode(?, 'hex'), '{content-type,odd}', array['application/json'::bytea, '\\xff00'::bytea],
                  'articles.submitted', 3, 42, 's-' || ?, 1, 'ingest-service', ?)""", Long.toString(id), Long.toString(id), HexFormat.of().formatHex(value), Long.toString(id), reason);
        return id;
    }

    /** Somebody has had it sent again. */
    public static void replayed(long id) {
        StoredCorpus.change("""
                insert into store.dead_letter_replay (letter, number, attempt, author, reason, requested_at, sent_at)
                values (?::bigint, 1, 2, 'Desk', 'The disk was full.', '2022-04-19T10:02:00Z', '2022-04-19T10:02:01Z')""", Long.toString(id));
        StoredCorpus.change(
                "update store.dead_letter set state = 'replayed', settled_at = now() where id = ?::bigint",
                Long.toString(id));
    }
}
