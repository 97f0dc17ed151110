package org.watchline.gateway.corpus.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.deadletter.StoredLetter.Place;
import org.watchline.gateway.corpus.deadletter.StoredLetter.Purge;

/** Reads dead letters. */
@ApplicationScoped
public class LetterReader {

    private static final String SELECT = """
            select id, state, topic, partition, record_offset, recorded_at, left(key, 200) as key, size, source_topic,
              source_partition, source_offset, stage, left(reason, 2000) as reason, submission_id, article_id, attempt,
              kept, replays, forerunner, last_replayed_at, settled_at, purged_by, purge_reason
            from dead_letter where true""";

    private final Corpus corpus;

    LetterReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Letters, the newest first.
     *
     * @param before number of the last one of the page before
     */
    public List<StoredLetter> page(LetterFilter filter, long before, int limit) {
        Sql sql = Sql.of(SELECT + " and id < ?", before);
        if (filter.state() != null) {
            sql.add("and state = ?", filter.state());
        }
        if (filter.stage() != null) {
            sql.add("and stage = ?", filter.stage());
        }
        if (filter.topic() != null) {
            sql.add("and topic = ?", filter.topic());
        }
        if (filter.reason() != null) {
            sql.add("and starts_with(reason, ?)", filter.reason());
        }
        if (filter.from() != null) {
            sql.add("and recorded_at >= ?", filter.from());
        }
        if (filter.until() != null) {
            sql.add("and recorded_at < ?", filter.until());
        }
        return corpus.list(sql.add("order by id desc limit ?", limit), LetterReader::letter);
    }

    /** One of them. */
    public Optional<StoredLetter> one(long id) {
        return corpus.first(Sql.of(SELECT + " and id = ?", id), LetterReader::letter);
    }

    /** Letters that nobody has dealt with; counting stops behind the limit. */
    public int open(int most) {
        return corpus.first(
                        Sql.of(
                                "select count(*) from (select from dead_letter where state = 'open' limit ?) as counted",
                                most + 1),
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** Who asked for a letter to be sent again, the first one first. */
    public List<LetterReplay> replays(long id) {
        return corpus.list(
                Sql.of("""
                        select attempt, author, reason, requested_at, sent_at, failure
                        from dead_letter_replay where letter = ? order by requested_at""", id),
                row -> new LetterReplay(
                        row.getInt("attempt"),
                        row.getString("author"),
                        row.getString("reason"),
                        Columns.presentInstant(row, "requested_at"),
                        Columns.instant(row, "sent_at"),
                        row.getString("failure")));
    }

    /** What a letter holds, with at most so many bytes of its value. */
    public Optional<LetterContent> content(long id, int bytes) {
        return corpus.first(Sql.of("""
                        select substring(value from 1 for ?) as value, header_names, header_values
                        from dead_letter_content where id = ?""", bytes, id), row -> new LetterContent(row.getBytes("value"), headers(row)));
    }

    private static List<LetterContent.Header> headers(ResultSet row) throws SQLException {
        List<String> names = Columns.texts(row, "header_names");
        Array array = row.getArray("header_values");
        byte[][] values = (byte[][]) array.getArray();
        List<LetterContent.Header> headers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            headers.add(new LetterContent.Header(names.get(i), values[i]));
        }
        return headers;
    }

    private static StoredLetter letter(ResultSet row) throws SQLException {
        return new StoredLetter(
                row.getLong("id"),
                row.getString("state"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                Columns.presentInstant(row, "recorded_at"),
                row.getString("key"),
                Columns.number(row, "size"),
                source(row),
                row.getString("stage"),
                row.getString("reason"),
                row.getString("submission_id"),
                row.getObject("article_id", UUID.class),
                row.getInt("attempt"),
                row.getBoolean("kept"),
                row.getInt("replays"),
                row.getObject("forerunner", Long.class),
                Columns.instant(row, "last_replayed_at"),
                purge(row));
    }

    private static @Nullable Place source(ResultSet row) throws SQLException {
        String topic = row.getString("source_topic");
        return topic == null ? null : new Place(topic, row.getInt("source_partition"), row.getLong("source_offset"));
    }

    private static @Nullable Purge purge(ResultSet row) throws SQLException {
        String author = row.getString("purged_by");
        return author == null
                ? null
                : new Purge(author, Columns.presentInstant(row, "settled_at"), row.getString("purge_reason"));
    }
}
