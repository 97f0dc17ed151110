package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;

class CopyIT {

    private static final String TABLE = "pg_temp.copied (texts, words, number)";

    private static EmbeddedDatabase database;
    private Connection connection;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(DatabaseOptions.temporary());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
        connection.setAutoCommit(false);
        Sql.update(
                connection,
                "create temp table copied (texts text, words text[], number integer check (number < 1000000))",
                parameters -> {});
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "tab\tnewline\nreturn\rend",
                "\\N",
                "back\\slash\\",
                "\\.",
                "quote ' and \" and {curly, braces}",
                "NULL",
                "نور ولي",
                "non-BMP \uD83D\uDE80 \uD835\uDC00",
                "\u0001\u007f"
            })
    void keepsTextAsItIs(String text) throws SQLException {
        // When
        Copy.rows(
                connection,
                TABLE,
                List.of(text),
                (fields, row) ->
                        fields.text(row).texts(List.of(row, "other", row)).number(1));

        // Then
        assertThat(column("texts")).containsExactly(text);
        assertThat(column("words[1]")).containsExactly(text);
        assertThat(column("words[3]")).containsExactly(text);
    }

    @Test
    void keepsNullsApartFromWhatIsEmpty() throws SQLException {
        // When
        Copy.rows(
                connection,
                TABLE,
                List.of(1),
                (fields, row) -> fields.text(null).texts(List.of()).number((Integer) null));

        // Then
        assertThat(column("(texts is null and words = '{}' and number is null)"))
                .containsExactly("true");
    }

    @Test
    void writesEveryTypeAsAStatementDoes() throws SQLException {
        // Given
        UUID id = UUID.fromString("2b1f9a64-7d06-4c7f-9f8e-1c6c1f1a2b3c");
        Instant before = Instant.parse("1969-07-20T20:17:40.123456789Z");
        LocalDate day = LocalDate.of(1999, 12, 31);
        String json = "{\"a\": \"\\\\ \\\" \uD83D\uDE80\", \"b\": [1.5, null]}";
        String types =
                "(a bigint, b float8, c boolean, d uuid, e timestamptz, f timestamptz, g date, h bytea, i jsonb, "
                        + "j integer[])";
        Sql.update(connection, "create temp table copied_types " + types, parameters -> {});
        Sql.update(connection, "create temp table stated_types " + types, parameters -> {});

        // When
        Copy.rows(
                connection,
                "pg_temp.copied_types",
                List.of(1),
                (fields, row) -> fields.number(Long.MIN_VALUE)
                        .real(0.1)
                        .flag(true)
                        .uuid(id)
                        .time(before)
                        .timeOrBeforeAll(null)
                        .day(day)
                        .bytes(new byte[] {0, -1, 9})
                        .json(json)
                        .integers(List.of(3, -4)));
        Sql.update(
                connection,
                "insert into stated_types values (?, ?, ?, ?, ?, '-infinity', ?, ?, ?, ?)",
                parameters -> parameters
                        .number(Long.MIN_VALUE)
                        .real(0.1)
                        .flag(true)
                        .uuid(id)
                        .time(before)
                        .day(day)
                        .bytes(new byte[] {0, -1, 9})
                        .json(json)
                        .integers(List.of(3, -4)));

        // Then
        assertThat(Sql.list(
                        connection,
                        "select copied_types::text from copied_types union select stated_types::text from stated_types",
                        parameters -> {},
                        row -> row.getString(1)))
                .hasSize(1);
    }

    @Test
    void sendsMoreThanFitsAtOnce() throws SQLException {
        // Given
        String wide = "x".repeat(3_000);
        List<Integer> numbers = IntStream.range(0, 2_000).boxed().toList();

        // When
        Copy.rows(
                connection,
                TABLE,
                numbers,
                (fields, number) ->
                        fields.text(wide).texts(Collections.nCopies(10, "y")).number(number));

        // Then
        assertThat(column("(sum(number) || ' ' || min(length(texts)) || ' ' || count(*))"))
                .containsExactly("1999000 3000 2000");
    }

    @Test
    void tellsWhatTheDatabaseRefuses() {
        // When, Then
        assertThatThrownBy(() -> Copy.rows(
                        connection,
                        TABLE,
                        List.of(2_000_000),
                        (fields, row) -> fields.text("t").texts(List.of()).number(row)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
        assertThatThrownBy(() -> {
                    connection.rollback();
                    connect();
                    Copy.rows(
                            connection,
                            TABLE,
                            List.of("a\0b"),
                            (fields, row) -> fields.text(row).texts(List.of()).number(1));
                })
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).startsWith("22"));
    }

    @Test
    void leavesTheConnectionUsableWhenARowCannotBeWritten() throws SQLException {
        // When
        assertThatThrownBy(() -> Copy.rows(connection, TABLE, List.of(1, 2), (fields, row) -> {
                    throw new IllegalStateException("not a row");
                }))
                .isInstanceOf(IllegalStateException.class);
        connection.rollback();

        // Then
        assertThat(Sql.list(connection, "select 1 as one", parameters -> {}, row -> row.getInt("one")))
                .containsExactly(1);
    }

    private List<String> column(String expression) throws SQLException {
        return Sql.list(
                connection,
                "select " + expression + "::text as wanted from copied",
                parameters -> {},
                row -> row.getString("wanted"));
    }
}
