package org.watchline.gateway.corpus.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchSampleTest {

    private static final int READ = 200;

    @Test
    void looksUpTheCommonestWordOfASmallCorpus() {
        assertThat(words(2_000, 190).isWalkingQuicker()).isFalse();
    }

    @Test
    void walksForTheCommonestWordOfALargeCorpus() {
        assertThat(words(100_000, 190).isWalkingQuicker()).isTrue();
        assertThat(words(1_000_000, 60).isWalkingQuicker()).isTrue();
    }

    @Test
    void looksUpSelectiveWordsInEveryCorpus() {
        assertThat(words(100_000, 20).isWalkingQuicker()).isFalse();
        assertThat(words(100_000_000, 0).isWalkingQuicker()).isFalse();
    }

    @Test
    void walksSoonerForAPhraseOfCommonWords() {
        assertThat(phrase(1_000_000, 500_000, 3).isWalkingQuicker()).isTrue();
        assertThat(phrase(20_000, 10_000, 3).isWalkingQuicker()).isFalse();
    }

    @Test
    void looksUpAPhraseThatHasARareWord() {
        assertThat(phrase(1_000_000, 5_000, 0).isWalkingQuicker()).isFalse();
    }

    @Test
    void walksThroughAPeriodThatTheSampleHasReadAlready() {
        assertThat(new MatchSample(0, 500_000, true, 120, 0).isWalkingQuicker()).isTrue();
    }

    private static MatchSample words(double articles, int matching) {
        return new MatchSample(articles, articles * matching / READ, false, READ, matching);
    }

    private static MatchSample phrase(double articles, double candidates, int matching) {
        return new MatchSample(articles, candidates, true, READ, matching);
    }
}
