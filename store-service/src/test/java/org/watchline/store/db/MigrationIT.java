package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.embedded.EmbeddedDatabase;

class MigrationIT {

    private static final String PERMISSION_DENIED = "42501";

    private static MigratedDatabase migrated;

    @BeforeAll
    static void migrateAnEmptyDatabase() {
        migrated = new MigratedDatabase();
    }

    @AfterAll
    static void stop() {
        migrated.close();
    }

    @Test
    void migratingAgainChangesNothing() {
        assertThat(migrated.migrate().migrationsExecuted).isZero();
    }

    @Test
    void theReaderSeesEveryPublishedView() {
        List<String> views = migrated.as(EmbeddedDatabase.READER)
                .rows("select viewname from pg_views where schemaname = 'corpus' order by viewname");

        assertThat(views)
                .contains(
                        "article",
                        "annotation_set",
                        "change",
                        "citation",
                        "entity",
                        "event",
                        "mention",
                        "role",
                        "search",
                        "status")
                .allSatisfy(
                        view -> assertThat(migrated.as(EmbeddedDatabase.READER).rows("select * from corpus." + view))
                                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from store.article",
                "select * from store.raw_submission",
                "select nextval('store.row_id')",
                "select * from store.flyway_schema_history",
            })
    void theReaderDoesNotSeeTables(String sql) {
        assertThat(refusal(EmbeddedDatabase.READER, sql)).isEqualTo(PERMISSION_DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table corpus.mine (id integer)",
                "create table public.mine (id integer)",
                "delete from corpus.status",
                "update corpus.run set engine = 'other'",
            })
    void theReaderChangesNothing(String sql) {
        assertThat(refusal(EmbeddedDatabase.READER, "set transaction read write; " + sql))
                .isEqualTo(PERMISSION_DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table store.status",
                "alter table store.status add column more text",
                "truncate store.status",
                "create table store.more (id integer)",
                "create schema more",
                "delete from store.flyway_schema_history",
            })
    void theWriterDoesNotChangeTheSchema(String sql) {
        assertThat(refusal(EmbeddedDatabase.WRITER, sql)).isEqualTo(PERMISSION_DENIED);
    }

    @Test
    void anArticleHasAtMostOneActiveRevision() {
        // Given
        String revision = "insert into store.revision (id, article, number, submission_id, received_at,"
                + " last_submission_id, last_received_at, content_hash, text_hash, fingerprint_scheme,"
                + " fingerprint_values, authors, tags, text, known_from)"
                + " select nextval('store.row_id'), id, number, '', now(), '', now(), '', '', '', '{}', '{}', '{}', '',"
                + " now() from store.article cross join generate_series(1, 2) as number";

        // When, then
        assertThatThrownBy(() -> migrated.as(EmbeddedDatabase.WRITER)
                        .execute("insert into store.article (article_id) values (gen_random_uuid()); " + revision))
                .hasMessageContaining("revision_active");
    }

    private static String refusal(String role, String sql) {
        try {
            migrated.as(role).execute(sql);
        } catch (SQLException e) {
            return e.getSQLState();
        }
        return "executed";
    }
}
