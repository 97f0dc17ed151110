package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.EmbeddedDatabase;

/** A corpus in which somebody gave an entity another type before search knew of it. */
class CuratedUpgradeIT {

    private static final String FILL = """
            insert into store.article (article_id) values ('00000000-0000-4000-8000-000000000001');
            insert into store.run (run_id, engine, models, knowledge, first_seen) values ('r', '1', '[]', 'k', now());
            insert into store.revision (id, article, number, submission_id, received_at, last_submission_id,
              last_received_at, content_hash, text_hash, fingerprint_scheme, fingerprint_values, authors, tags, text,
              known_from)
              select 1, id, 1, 's', now(), 's', now(), 'c', 't', 'f', '{}', '{}', '{}', 'TTP spoke.', now()
              from store.article;
            insert into store.annotation_set (id, revision, run, sentence_starts, sentence_ends, token_starts,
              token_ends, token_pos, token_lemmas, known_from)
              select 2, 1, id, '{0}', '{10}', '{}', '{}', '{}', '{}', now() from store.run;
            insert into store.entity (entity_id, name, type, described_by) select 'ttp', 'TTP', 'ORG', id from store.run;
            insert into store.article_entity (annotation_set, entity_id, article_id, sort_at, mentions, names,
              name_mentions)
              select 2, 'ttp', article_id, '-infinity', 1, '{TTP}', '{1}' from store.article;
            insert into store.effective_entity select * from store.article_entity;
            do $$
            declare
              filed constant bigint[] := array(select id from store.article);
            begin
              call store.catch_up_search(filed, now());
            end
            $$;
            insert into store.entity_overlay (entity_id, type, known_from) values ('ttp', 'NORP', now());
            """;

    private MigratedDatabase database;

    @BeforeEach
    void startBeforeTypes() {
        database = new MigratedDatabase("12");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void searchCountsByTheTypesThatPeopleGave() throws SQLException {
        // Given
        String counted = "select types from corpus.search";
        database.as(EmbeddedDatabase.WRITER).execute(FILL);
        assertThat(database.as(EmbeddedDatabase.READER).value(counted)).isEqualTo("{ORG}");

        // When
        database.migrate();

        // Then
        assertThat(database.as(EmbeddedDatabase.READER).value(counted)).isEqualTo("{NORP}");
    }
}
