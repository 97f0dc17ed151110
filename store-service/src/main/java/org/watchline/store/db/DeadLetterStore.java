package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.store.deadletter.DeadLetter;
import org.watchline.store.deadletter.DeadLetter.Place;

/** Table {@code dead_letter}. */
@ApplicationScoped
public class DeadLetterStore {

    private static final String INSERT = """
            insert into store.dead_letter
              (topic, partition, record_offset, recorded_at, key, value, header_names, header_values, source_topic,
               source_partition, source_offset, submission_id, attempt, stage, reason)
            select * from (values (?, ?, ?::bigint, ?::timestamptz, ?, ?::bytea, ?::text[], ?::bytea[], ?, ?::integer,
              ?::bigint, ?, ?, ?, ?)) as letter (topic, partition, record_offset, recorded_at, key, value, header_names,
              header_values, source_topic, source_partition, source_offset, submission_id, attempt, stage, reason)
            where not store.is_taken_down(letter.key, letter.submission_id)
            on conflict do nothing""";

    private final Transactions transactions;

    DeadLetterStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps the dead letters, but for those of articles that were taken down, in one transaction; if one of them stands
     * in the way of the others, each in its own.
     *
     * @return those that the database will never take
     * @throws DatabaseUnavailableException if they are to be kept again
     */
    public List<DeadLetter> keep(List<DeadLetter> letters) {
        return transactions.write(
                letters, (connection, rows) -> Sql.batch(connection, INSERT, rows, DeadLetterStore::bind));
    }

    private static void bind(Parameters parameters, DeadLetter letter) throws SQLException {
        Place source = letter.source();
        parameters
                .text(letter.place().topic())
                .number(letter.place().partition())
                .number(letter.place().offset())
                .time(letter.recordedAt())
                .text(printable(letter.key()))
                .bytes(letter.value())
                .texts(letter.headers().stream()
                        .map(header -> printable(header.name()))
                        .toList())
                .bytes(values(letter))
                .text(source == null ? null : printable(source.topic()))
                .number(source == null ? null : source.partition())
                .number(source == null ? null : source.offset())
                .text(printable(letter.submissionId()))
                .number(letter.attempt())
                .text(printable(letter.stage()))
                .text(printable(letter.reason()));
    }

    private static List<byte @Nullable []> values(DeadLetter letter) {
        List<byte @Nullable []> values = new ArrayList<>();
        letter.headers().forEach(header -> values.add(header.value()));
        return values;
    }

    /** PostgreSQL's texts cannot hold U+0000, which a dead record's headers may well. */
    private static @Nullable String printable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
