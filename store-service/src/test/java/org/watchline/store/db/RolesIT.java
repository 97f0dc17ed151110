package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.embedded.EmbeddedDatabase;

/**
 * Asks the catalogue what each role may, of everything there is: what a later migration grants too freely shows here.
 */
class RolesIT {

    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')";

    private static MigratedDatabase migrated;

    @BeforeAll
    static void migrate() {
        migrated = new MigratedDatabase();
    }

    @AfterAll
    static void end() {
        migrated.close();
    }

    @Test
    void theReaderMayChangeNothingAnywhere() {
        assertThat(relations(EmbeddedDatabase.READER, "insert, update, delete, truncate, references, trigger"))
                .isEmpty();
        assertThat(rows("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s
                  and case when c.relkind = 'S' then has_sequence_privilege('watchline_reader', c.oid, 'usage, update') end""".formatted(OURS))).isEmpty();
    }

    @Test
    void theReaderSeesPublishedViewsAndNothingBehindThem() {
        List<String> seen = rows("""
                select distinct n.nspname || ' ' || c.relkind::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and %s
                  and has_schema_privilege('watchline_reader', n.oid, 'usage')
                  and has_table_privilege('watchline_reader', c.oid, 'select')
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                order by 1""".formatted(OURS));

        assertThat(seen).containsExactly("corpus v", "past v");
    }

    @Test
    void theWriterChangesRowsAndNothingElse() {
        assertThat(relations(EmbeddedDatabase.WRITER, "truncate, references, trigger"))
                .isEmpty();
        assertThat(rows("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relname = 'flyway_schema_history'
                  and has_table_privilege('watchline_writer', c.oid, 'insert, update, delete')""")).isEmpty();
    }

    @Test
    void keysAreNeverDeleted() {
        assertThat(rows("select has_table_privilege('watchline_writer', 'store.api_key', 'delete')::text"))
                .containsExactly("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {EmbeddedDatabase.READER, EmbeddedDatabase.WRITER})
    void neitherMakesOrOwnsAnything(String role) {
        assertThat(rows("""
                select n.nspname from pg_namespace n
                where %s and has_schema_privilege('%s', n.oid, 'create')""".formatted(OURS, role))).isEmpty();
        assertThat(rows("select has_database_privilege('%s', current_database(), 'create, temporary')::text"
                        .formatted(role)))
                .containsExactly("false");
        assertThat(rows("select relname from pg_class where relowner = '%s'::regrole".formatted(role)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {EmbeddedDatabase.READER, EmbeddedDatabase.WRITER})
    void neitherHasMoreRightsThanWereGranted(String role) {
        assertThat(rows("""
                select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles
                where rolname = '%s'""".formatted(role))).containsExactly("f");
        assertThat(rows("select roleid::regrole::text from pg_auth_members where member = '%s'::regrole"
                        .formatted(role)))
                .isEmpty();
    }

    /** One that is not volatile cannot write. */
    @Test
    void whatRunsWithTheRightsOfItsOwnerLooksThingsUpOrMakesPartitions() {
        assertThat(rows("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where %s and p.prosecdef and p.provolatile = 'v'""".formatted(OURS))).containsExactly("store.keep_partitions()");
        assertThat(
                        rows(
                                "select has_function_privilege('watchline_reader', 'store.keep_partitions()', 'execute')::text"))
                .containsExactly("false");
    }

    @Test
    void whatRunsWithTheRightsOfItsOwnerCannotBeLedElsewhere() {
        assertThat(rows("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where %s and p.prosecdef and not 'search_path=pg_catalog' = any (coalesce(p.proconfig, '{}'))""".formatted(OURS))).isEmpty();
    }

    /** Otherwise a procedure that goes through all tables would meet rows of partitions twice. */
    @Test
    void theWriterReachesPartitionsThroughTheirTableOnly() {
        assertThat(rows("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relispartition and c.relkind = 'r' and %s
                  and has_table_privilege('watchline_writer', c.oid, 'select, insert, update, delete')""".formatted(OURS))).isEmpty();
    }

    /** Relations on which a role has any of the privileges. */
    private static List<String> relations(String role, String privileges) {
        return rows("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and %s and has_table_privilege('%s', c.oid, '%s')""".formatted(OURS, role, privileges));
    }

    private static List<String> rows(String sql) {
        return migrated.as(EmbeddedDatabase.OWNER).rows(sql);
    }
}
