package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.contracts.identity.Sha256;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.store.db.DistinctTextRows.DueText;

/**
 * How long it takes to link one article, by how many there are: a program to be asked for by its name, {@code mvn -pl
 * store-service -am verify -Dtest=NoSuch -Dit.test=LinkingCurve -Dwatchline.curve=10000,100000}. Articles have 120 to
 * 900 words of Zipf's distribution with stock phrases; one in five is an edited copy of an earlier one; from the
 * twenty-thousandth on, marks at random stand in for articles.
 */
class LinkingCurve {

    private static final Logger LOG = Logger.getLogger(LinkingCurve.class);
    private static final long SEED = 7;
    private static final int MEASURED = 400;
    private static final int BATCH = 2_000;
    private static final int WORDS = 40_000;
    private static final int LATEST = 5_000;
    /** Beyond so many, articles are stood in for by marks at random, as far as the index cannot tell the difference. */
    private static final long WRITTEN = 20_000;

    private static final long FIRST_STAND_IN = 1_000_000_000;

    private static final String FILL_UP = """
            insert into store.text_mark (mark, text)
            select (random() * 4294967295)::bigint - 2147483648, text
            from generate_series(?, ?) as text
            cross join generate_series(1, 42)""";

    private static final Instant AT = Instant.parse("2024-05-01T06:00:00Z");

    private final Random chance = new Random(SEED);
    private final List<String> latest = new ArrayList<>();
    private long stored;
    private long rows;
    private long standIns;

    @Test
    void draw() throws SQLException {
        try (MigratedDatabase database = new MigratedDatabase();
                Connection connection = DriverManager.getConnection(
                        database.as(EmbeddedDatabase.OWNER).jdbcUrl(), EmbeddedDatabase.OWNER, "")) {
            connection.setAutoCommit(false);
            for (String size : System.getProperty("watchline.curve", "10000").split(",", -1)) {
                fill(connection, Long.parseLong(size));
                measure(connection);
            }
        }
        assertThat(stored).isPositive();
    }

    private void fill(Connection connection, long size) throws SQLException {
        while (stored < Math.min(size, WRITTEN)) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, size - stored); i++) {
                texts.add(next());
            }
            insert(connection, texts);
            connection.commit();
        }
        if (stored < size) {
            Sql.update(connection, "alter table store.text_mark drop constraint text_mark_pkey", p -> {});
            Sql.update(
                    connection, FILL_UP, p -> p.number(FIRST_STAND_IN + stored).number(FIRST_STAND_IN + size - 1));
            Sql.update(connection, "alter table store.text_mark add primary key (mark, text)", p -> {});
            standIns += size - stored;
            stored = size;
        }
        connection.commit();
        connection.setAutoCommit(true);
        Sql.update(
                connection,
                "analyze store.text_mark, store.distinct_text, store.text_cluster, store.revision",
                p -> {});
        connection.setAutoCommit(false);
    }

    /** What filing leaves behind, without what nobody here reads. Rows get the marks that linking would give them. */
    private void insert(Connection connection, List<String> texts) throws SQLException {
        try (PreparedStatement article = connection.prepareStatement(
                        "insert into store.article (article_id) select gen_random_uuid() from generate_series(1, ?)");
                PreparedStatement revision = connection.prepareStatement("""
                        insert into store.revision (id, article, number, submission_id, received_at, last_submission_id,
                          last_received_at, content_hash, text_hash, fingerprint_scheme, fingerprint_values, authors, tags,
                          text, known_from)
                        values (?, ?, 1, 's', now(), 's', now(), 'c', ?, 'f', '{}', '{}', '{}', ?, now())""")) {
            article.setInt(1, texts.size());
            article.execute();
            for (String text : texts) {
                stored++;
                rows++;
                revision.setLong(1, rows);
                revision.setLong(2, rows);
                revision.setString(3, Sha256.of(text));
                revision.setString(4, text);
                revision.addBatch();
            }
            revision.executeBatch();
        }
        for (DueText due : DistinctTextRows.due(connection, texts.size())) {
            int[] marks = TextMarks.of(DistinctTextRows.textOf(connection, due));
            MarkRows.insert(connection, due.id(), marks);
            DistinctTextRows.done(connection, due.id(), marks);
        }
    }

    private void measure(Connection connection) throws SQLException {
        RecentWordings wordings = new RecentWordings();
        List<Long> micros = new ArrayList<>();
        long links = 0;
        long compared = 0;
        for (int i = 0; i < MEASURED; i++) {
            String text = next();
            insertOne(connection, text);
            DueText due = DistinctTextRows.due(connection, 1).get(0);
            int[] marks = TextMarks.of(text);
            compared += MarkRows.find(connection, due.id(), marks, 1000).size();
            long begin = System.nanoTime();
            Set<Long> ofPage = PageRows.textsBeside(connection, List.of(due.hash()), TextLinker.MOST_OF_PAGE)
                    .getOrDefault(due.hash(), Set.of());
            new TextLinker(connection, wordings, AT, AT).link(due, marks, text, ofPage);
            connection.commit();
            micros.add((System.nanoTime() - begin) / 1000);
            links += count(connection, due.id());
        }
        Collections.sort(micros);
        LOG.infof(
                "curve articles=%d standIns=%d candidates=%.2f links=%.2f median=%.2fms p95=%.2fms slowest=%.2fms marks=%s",
                stored,
                standIns,
                (double) compared / MEASURED,
                (double) links / MEASURED,
                micros.get(MEASURED / 2) / 1000.0,
                micros.get(MEASURED * 95 / 100) / 1000.0,
                micros.get(MEASURED - 1) / 1000.0,
                Sql.list(
                        connection,
                        "select pg_size_pretty(pg_total_relation_size('store.text_mark')) as size",
                        p -> {},
                        row -> row.getString("size")));
    }

    private void insertOne(Connection connection, String text) throws SQLException {
        stored++;
        rows++;
        try (PreparedStatement insert = connection.prepareStatement("""
                with article as (insert into store.article (article_id) values (gen_random_uuid()) returning id)
                insert into store.revision (id, article, number, submission_id, received_at, last_submission_id,
                  last_received_at, content_hash, text_hash, fingerprint_scheme, fingerprint_values, authors, tags, text,
                  known_from)
                select ?, id, 1, 's', now(), 's', now(), 'c', ?, 'f', '{}', '{}', '{}', ?, now() from article""")) {
            insert.setLong(1, rows);
            insert.setString(2, Sha256.of(text));
            insert.setString(3, text);
            insert.execute();
        }
        connection.commit();
    }

    private static long count(Connection connection, long text) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from store.near_text where text = ?")) {
            statement.setLong(1, text);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private String next() {
        String text = chance.nextInt(5) == 0 && !latest.isEmpty()
                ? edited(latest.get(chance.nextInt(latest.size())))
                : written();
        if (latest.size() < LATEST) {
            latest.add(text);
        } else {
            latest.set(chance.nextInt(LATEST), text);
        }
        return text;
    }

    private String written() {
        int length = 120 + chance.nextInt(780);
        List<String> words = new ArrayList<>();
        while (words.size() < length) {
            if (chance.nextInt(25) == 0) {
                words.addAll(phrase(chance.nextInt(300)));
            } else {
                words.add(word((long) Math.pow(WORDS, chance.nextDouble())));
            }
        }
        return String.join(" ", words);
    }

    private String edited(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        return words.stream()
                .map(word -> chance.nextInt(25) == 0 ? word(chance.nextInt(WORDS)) : word)
                .collect(Collectors.joining(" "));
    }

    /** What every article may say: "could not be independently verified". */
    private static List<String> phrase(int number) {
        return LongStream.range(0, 6)
                .mapToObj(position -> word(number * 31L + position * 7))
                .toList();
    }

    private static String word(long rank) {
        return Long.toString(rank * 7919 + 104_729, Character.MAX_RADIX);
    }
}
