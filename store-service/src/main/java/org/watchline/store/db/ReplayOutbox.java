package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.watchline.store.deadletter.DeadLetter;
import org.watchline.store.deadletter.Replay;

/** Table {@code dead_letter_replay}: letters that were to be sent again, and what became of it. */
@ApplicationScoped
public class ReplayOutbox {

    /** One at a time: a letter may have 16 MiB. */
    private static final String NEXT = """
            select r.id, r.letter, r.number, r.attempt, l.topic, l.key, l.value, l.header_names, l.header_values,
              l.submission_id, coalesce(l.source_time, l.recorded_at) as first_received, s.article_id,
              s.submission_id is not null as followed
            from store.dead_letter_replay r
            join store.dead_letter l on l.id = r.letter
            left join store.status s on s.submission_id = l.submission_id
            where r.sent_at is null and r.failure is null
            order by r.id limit 1""";

    private static final String SENT = """
            with sent as (update store.dead_letter_replay set sent_at = ? where id = ? returning letter)
            update store.dead_letter l set state = 'replayed', settled_at = ? from sent where l.id = sent.letter""";

    private static final String FAILED = """
            with failed as (update store.dead_letter_replay set failure = ? where id = ? returning letter)
            update store.dead_letter l set state = 'open' from failed where l.id = failed.letter""";

    private final Transactions transactions;
    private final Clock clock;

    ReplayOutbox(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Hands on the replay that waits longest, and notes it; none while another process does the same. If the process
     * dies in between, it is handed on once more: the stages know a submission's attempt when they see it again.
     *
     * @param sender returns when it has it for good; with a reason if it never will
     * @return whether there may be more
     */
    public boolean handOn(Function<Replay, Optional<String>> sender) {
        return transactions.run(connection -> {
            if (!Locks.replayLetters(connection)) {
                return false;
            }
            List<Replay> next = Sql.list(connection, NEXT, parameters -> {}, ReplayOutbox::read);
            for (Replay replay : next) {
                Optional<String> failure = sender.apply(replay);
                if (failure.isPresent()) {
                    Sql.update(
                            connection,
                            FAILED,
                            parameters -> parameters.text(failure.get()).number(replay.id()));
                } else {
                    Sql.update(
                            connection,
                            SENT,
                            parameters -> parameters
                                    .time(clock.instant())
                                    .number(replay.id())
                                    .time(clock.instant()));
                }
            }
            return !next.isEmpty();
        });
    }

    private static Replay read(ResultSet row) throws SQLException {
        return new Replay(
                row.getLong("id"),
                row.getLong("letter"),
                row.getString("topic"),
                row.getString("key"),
                row.getBytes("value"),
                headers(row.getArray("header_names"), row.getArray("header_values")),
                row.getObject("first_received", OffsetDateTime.class).toInstant(),
                row.getString("submission_id"),
                row.getObject("article_id", UUID.class),
                row.getBoolean("followed"),
                row.getInt("attempt"),
                row.getInt("number"));
    }

    private static List<DeadLetter.Header> headers(Array names, Array values) throws SQLException {
        String[] name = (String[]) names.getArray();
        byte[][] value = (byte[][]) values.getArray();
        List<DeadLetter.Header> headers = new ArrayList<>();
        for (int i = 0; i < name.length; i++) {
            headers.add(new DeadLetter.Header(name[i], value[i]));
        }
        return headers;
    }
}
