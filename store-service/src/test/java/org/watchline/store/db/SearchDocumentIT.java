package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.store.Database;

/** Search documents are what they were before they became cheaper, and are indexed together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchDocumentIT {

    private static final int TEXTS = 300;

    /** V2's definitions. */
    private static final String BEFORE = """
            create schema before;
            create function before.join_compounds(prose text) returns text
            language sql immutable strict as $$
              select regexp_replace(
                corpus.fold_hyphens(prose),
                (select '\\m(' || string_agg(first_word || '(?=\\s+' || second_word || 's?\\M)', '|') || ')\\s+'
                  from corpus.two_word_compounds()),
                '\\1',
                'gi')
            $$;
            create function before.compound_parts(prose text) returns setof text
            language sql immutable strict as $$
              select translate(found[1], U&'-\\00AD\\2010\\2011', '    ')
              from regexp_matches(
                prose collate pg_c_utf8, '[[:alpha:]]+(?:[-\\u00ad\\u2010\\u2011][[:alpha:]]+)+', 'g') as found
              union
              select lower(found[1])
              from regexp_matches(
                prose,
                (select '\\m(?:' || string_agg(first_word || '\\s+' || second_word, '|') || ')'
                  from corpus.two_word_compounds()),
                'gi') as found
            $$;
            create function before.lexemes(prose text, weight "char") returns tsvector
            language sql immutable strict as $$
              select setweight(
                to_tsvector('corpus.article', before.join_compounds(prose))
                  || to_tsvector('corpus.article', coalesce(
                    (select string_agg(parts, ' | ') from before.compound_parts(prose) as parts), '')),
                weight)
            $$;
            """;

    private static final List<String> PIECES = List.of(
            "the",
            "cease-fire",
            "cease fire",
            "Cease\nFires",
            "ceasefire",
            "air",
            "Air strikes",
            "air\u00a0base",
            "cross\u2010border",
            "cross \u2011border",
            "well-being",
            "co\u00adoperation",
            "check posts",
            "checkposts",
            "gun",
            "men",
            "GUN MEN",
            "gunman",
            "a-b-c",
            "2021-12-23",
            "-",
            "--",
            "safe house.",
            "Nangarhār",
            "ولي",
            "peace keeping-force",
            "a-ir strike",
            "\uD83D\uDE80",
            "warlord's",
            "war lord's",
            "counter-terrorism",
            "\n\n");

    private final Random chance = new Random(2);
    private MigratedDatabase database;

    @BeforeAll
    void start() throws SQLException {
        database = new MigratedDatabase();
        asOwner().execute(BEFORE);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void hasTheSameLexemesAsBefore() {
        for (int i = 0; i < TEXTS; i++) {
            // Given
            StringBuilder text = new StringBuilder();
            for (int pieces = chance.nextInt(60); pieces > 0; pieces--) {
                text.append(PIECES.get(chance.nextInt(PIECES.size()))).append(chance.nextInt(6) == 0 ? "" : " ");
            }

            // When, Then
            assertIsAsBefore(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "one word", "air strike", "air-strike", "no compound at all in these words"})
    void hasTheSameLexemesOfOneText(String text) {
        // Given, When, Then
        assertIsAsBefore(text);
    }

    @Test
    void noticesEveryListedCompound() {
        // When
        List<String> missed = asOwner().rows("""
                select first_word || ' ' || second_word from corpus.two_word_compounds()
                where not corpus.may_have_two_word_compounds(upper(first_word) || E'\\n ' || second_word || 's')""");

        // Then
        assertThat(missed).isEmpty();
    }

    @Test
    void wordsGoIntoTheIndexTogether() {
        // When
        List<String> options =
                asOwner().rows("select unnest(reloptions) from pg_class where relname = 'search_document_words'");

        // Then
        assertThat(options).containsExactlyInAnyOrder("fastupdate=on", "gin_pending_list_limit=512");
    }

    private void assertIsAsBefore(String text) {
        List<String> now = asOwner().rows("select corpus.lexemes(?, 'D')::text", text);
        assertThat(now).as(text).isEqualTo(asOwner().rows("select before.lexemes(?, 'D')::text", text));
    }

    private Database asOwner() {
        return database.as(EmbeddedDatabase.OWNER);
    }
}
