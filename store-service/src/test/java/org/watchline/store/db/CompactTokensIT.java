package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.embedded.EmbeddedDatabase;

/** Tokens come out of the database as they went in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompactTokensIT {

    private MigratedDatabase database;

    @BeforeAll
    void start() {
        database = new MigratedDatabase();
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void readsWhatWasWritten() {
        // Given
        String text = "Die\uD83D\uDE80" + "x".repeat(4_996) + "y".repeat(55_000) + "!";
        Tokens tokens = new Tokens(
                List.of(0, 3, 4, 5_000, 60_000),
                List.of(3, 4, 4_000, 5_001, 60_001),
                List.of("DET", "X", "ADJ", "VERB", "PUNCT"),
                List.of("the", "\uD83D\uDE80", "a\tb \\ ' \uD83D\uDE80", "ولي", "!"));

        // When
        CompactTokens compact = CompactTokens.of(tokens, text).orElseThrow();

        // Then
        assertThat(database.as(EmbeddedDatabase.OWNER)
                        .rows(
                                "select corpus.token_starts(?, ?), corpus.token_ends(?, ?), corpus.token_pos(?), "
                                        + "corpus.token_lemmas(?, ?, ?, ?) = array['the', ?, ?, 'ولي', '!']::text[], ? like E'%\\n'",
                                compact.gaps(),
                                compact.lengths(),
                                compact.gaps(),
                                compact.lengths(),
                                compact.tags(),
                                compact.lines(),
                                compact.gaps(),
                                compact.lengths(),
                                text,
                                "\uD83D\uDE80",
                                "a\tb \\ ' \uD83D\uDE80",
                                compact.lines()))
                .containsExactly("{0,3,4,5000,60000}|{3,4,4000,5001,60001}|{DET,X,ADJ,VERB,PUNCT}|t|t");
    }

    @Test
    void readsNoTokensAsNone() {
        // When, Then
        assertThat(database.as(EmbeddedDatabase.OWNER)
                        .rows("select corpus.token_starts('', ''), corpus.token_ends('', ''), corpus.token_pos(''), "
                                + "corpus.token_lemmas('', '', '', 'text')"))
                .containsExactly("{}|{}|{}|{}");
    }

    @Test
    void readsTheOnlyTokenAsItIsWritten() {
        // Given
        CompactTokens compact = CompactTokens.of(one(1, 3, "X", "bc"), "abc").orElseThrow();

        // When, Then
        assertThat(database.as(EmbeddedDatabase.OWNER)
                        .rows(
                                "select corpus.token_lemmas(?, ?, ?, 'abc')",
                                compact.lines(),
                                compact.gaps(),
                                compact.lengths()))
                .containsExactly("{bc}");
    }

    @Test
    void leavesTokensAloneThatDoNotFit() {
        // When, Then
        assertThat(List.of(
                        one(0, 70_000, "X", "a"),
                        one(70_000, 70_001, "X", "a"),
                        one(0, 1, "NN", "a"),
                        one(0, 1, "X", "a\nb"),
                        one(0, 1, "X", "")))
                .extracting(tokens -> CompactTokens.of(tokens, "x".repeat(80_000)))
                .containsOnly(Optional.empty());
    }

    @Test
    void leavesTokensAloneThatReachBeyondTheText() {
        assertThat(CompactTokens.of(one(1, 3, "X", "a"), "ab")).isEmpty();
    }

    private static Tokens one(int start, int end, String pos, String lemma) {
        return new Tokens(List.of(start), List.of(end), List.of(pos), List.of(lemma));
    }
}
