package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.store.Database;

class FullTextIT {

    private static MigratedDatabase migrated;
    private static Database reader;

    @BeforeAll
    static void migrate() {
        migrated = new MigratedDatabase();
        reader = migrated.as(EmbeddedDatabase.READER);
    }

    @AfterAll
    static void stop() {
        migrated.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "ceasefire,           A cease-fire held.",
                "ceasefire,           A cease fire held.",
                "cease-fire,          A ceasefire held.",
                "cease-fire,          A cease fire held.",
                "cease fire,          A ceasefire held.",
                "cease fire,          A cease\u2011fire held.",
                "Ceasefires,          The CEASE-FIRE held.",
                "\"ceasefire talks\", The cease-fire talks went on.",
                "\"cease-fire talks\", The cease fire talks went on.",
                "\"cease fire talks\", The ceasefire talks went on.",
                "airstrike,           Air strikes hit the camp.",
                "Tehrik-i-Taliban,    Tehrik i Taliban denied it.",
                "Tehrik i Taliban,    Tehrik-i-Taliban denied it.",
                "Taliban,             Tehrik-i-Taliban denied it.",
                "pre-election,        Pre election violence rose.",
                "Khost,               Clashes in Khōst.",
                "talks -cease-fire,   Talks without one.",
            })
    void finds(String query, String text) {
        assertThat(matches(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "talks -cease-fire, Talks on a ceasefire.",
        "talks -ceasefire,  Talks on a cease-fire.",
        "-ceasefire talks,  Talks on a cease fire.",
        "ceasefire,         They cease to fire.",
        "the,               The talks.",
        "'\"fire cease\"',  A cease-fire held.",
    })
    void doesNotFind(String query, String text) {
        assertThat(matches(query, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "ceasefire,            A cease-fire held.,      A <cease>-<fire> held.",
                "cease fire,           A ceasefire held.,       A <ceasefire> held.",
                "cease-fire,           A cease fire held.,      A <cease> <fire> held.",
                "\"cease-fire talks\", The ceasefire talks.,    The <ceasefire> <talks>.",
            })
    void highlightsEverySpelling(String query, String text, String marked) {
        assertThat(reader.value(
                        "select ts_headline('corpus.article', ?, corpus.highlight_query(?), 'StartSel=<, StopSel=>')",
                        text,
                        query))
                .isEqualTo(marked);
    }

    @Test
    void aTitleWeighsMoreThanText() {
        assertThat(reader.value("select ts_rank(corpus.document('Ceasefire', 'Other'), query)"
                        + " > ts_rank(corpus.document('Other', 'Ceasefire'), query)"
                        + " from corpus.search_query('cease-fire') as query"))
                .isEqualTo("t");
    }

    @Test
    void aTextOfTooManyWordsIsIndexedFromItsBeginning() {
        // Given
        String words = "select string_agg(translate(md5(i::text), '0123456789', 'ghijklmnop'), ' ' order by i)"
                + " from generate_series(1, 40000) as i";

        // When, then
        assertThat(reader.value("select length(corpus.document(null, prose)) between 1000 and 39999 from (" + words
                        + ") as long (prose)"))
                .isEqualTo("t");
    }

    @Test
    void anArticleThatIsAListOfThousandsOfNamesIsFoundByItsWords() {
        String names = "array(select corpus.filter_lexeme('e', 'u-person-' || repeat(md5(i::text), 2))"
                + " from generate_series(1, 60000) as i)";

        assertThat(reader.value("select corpus.document('A list', 'Martyrs of Khost', array[' x:'] || " + names
                        + ") @@ (phraseto_tsquery('corpus.article', 'Khost') && corpus.having('x', array['']))"))
                .isEqualTo("t");
    }

    private static boolean matches(String query, String text) {
        return reader.value("select corpus.document(null, ?) @@ corpus.search_query(?)", text, query)
                .equals("t");
    }
}
