package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.EmbeddedDatabase;

/** A corpus that was filled by the version before. */
class UpgradeIT {

    private static final String FILL = """
            insert into store.article (article_id) values ('00000000-0000-4000-8000-000000000001');
            insert into store.run (run_id, engine, models, knowledge, first_seen) values ('r', '1', '[]', 'k', now());
            insert into store.revision (id, article, number, submission_id, received_at, last_submission_id,
              last_received_at, content_hash, text_hash, fingerprint_scheme, fingerprint_values, authors, tags, text,
              known_from)
              select 1, id, 1, 's', now(), 's', now(), 'c', 't', 'f', '{}', '{}', '{}', 'TTP spoke.', now()
              from store.article;
            """;

    private static final String ANNOTATE = """
            insert into store.annotation_set (id, revision, run, sentence_starts, sentence_ends, token_starts,
              token_ends, token_pos, token_lemmas, known_from)
              select 2, 1, id, '{0}', '{10}', '{}', '{}', '{}', '{}', now() from store.run;
            insert into store.mention (annotation_set, ordinal, start_offset, end_offset, text, type, field, score,
              found_by)
              values (2, 0, 0, 3, 'TTP', 'ORG', 'text', 0.9, 'lexicon');
            """;

    private static final String FINDINGS =
            "select blocks, footnotes, topics, quotes, m.text, m.basis from corpus.annotation_set"
                    + " join corpus.mention m using (article_id)";

    private MigratedDatabase database;

    @BeforeEach
    void startBeforeFindings() {
        database = new MigratedDatabase("4");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void whatItHoldsStaysAndHasNoFindings() throws SQLException {
        // Given
        database.as(EmbeddedDatabase.WRITER).execute(FILL + ANNOTATE);

        // When
        database.migrate();

        // Then
        assertThat(database.as(EmbeddedDatabase.READER).value(FINDINGS)).isEqualTo("[]|[]|[]|[]|TTP|null");
    }

    @Test
    void aServiceOfTheVersionBeforeGoesOnWriting() throws SQLException {
        // Given
        database.migrate();

        // When
        database.as(EmbeddedDatabase.WRITER).execute(FILL + ANNOTATE);

        // Then
        assertThat(database.as(EmbeddedDatabase.READER).value(FINDINGS)).isEqualTo("[]|[]|[]|[]|TTP|null");
    }

    @Test
    void itsTextsHaveClustersAndAreStillToBeCompared() throws SQLException {
        // Given
        database.as(EmbeddedDatabase.WRITER).execute(FILL);

        // When
        database.migrate();

        // Then
        assertThat(database.as(EmbeddedDatabase.OWNER).value("select text_hash, due, marks from store.distinct_text"))
                .isEqualTo("t|t|null");
        assertThat(database.as(EmbeddedDatabase.READER).value("select count(*) from corpus.article_cluster"))
                .isEqualTo("1");
    }
}
