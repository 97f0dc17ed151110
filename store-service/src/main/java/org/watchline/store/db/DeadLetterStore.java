package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
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
               source_partition, source_offset, source_time, submission_id, attempt, stage, reason, forerunner, replays,
               kept)
            select * from (values (?, ?, ?::bigint, ?::timestamptz, ?, ?::bytea, ?::text[], ?::bytea[], ?, ?::integer,
              ?::bigint, ?::timestamptz, ?, ?, ?, ?, ?::bigint, ?, ?::boolean)) as letter (topic, partition,
              record_offset, recorded_at, key, value, header_names, header_values, source_topic, source_partition,
              source_offset, source_time, submission_id, attempt, stage, reason, forerunner, replays, kept)
            where not store.is_taken_down(letter.key, letter.submission_id)
            on conflict do nothing""";

    private static final String FORGET = "delete from store.dead_letter where settled_at < ?";

    private final Transactions transactions;

    DeadLetterStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps the dead letters, but for those of articles that were taken down, in one transaction; if one of them stands
     * in the way of the others, each in its own. Of one whose bytes the database refuses it keeps what was said of it.
     *
     * @return those of which it refuses even that
     * @throws DatabaseUnavailableException if they are to be kept again
     */
    public List<DeadLetter> keep(List<DeadLetter> letters) {
        List<DeadLetter> refused = insert(letters);
        return refused.isEmpty()
                ? refused
                : insert(refused.stream().map(DeadLetter::bare).toList());
    }

    /** Forgets letters that were replayed or purged before; those that nobody has dealt with stay. */
    public void forgetSettledBefore(Instant moment) {
        transactions.run(connection -> {
            Sql.update(connection, FORGET, parameters -> parameters.time(moment));
            return true;
        });
    }

    private List<DeadLetter> insert(List<DeadLetter> letters) {
        return transactions.write(
                letters, (connection, rows) -> Sql.batch(connection, INSERT, rows, DeadLetterStore::bind));
    }

    private static void bind(Parameters parameters, DeadLetter letter) throws SQLException {
        Place source = letter.source();
        DeadLetter.Line line = letter.line();
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
                .time(letter.sourceTime())
                .text(printable(letter.submissionId()))
                .number(letter.attempt())
                .text(printable(letter.stage()))
                .text(printable(letter.reason()))
                .number(line == null ? null : line.forerunner())
                .number(line == null ? 0 : line.replays())
                .flag(letter.isWhole());
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
