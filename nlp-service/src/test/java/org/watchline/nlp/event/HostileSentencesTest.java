package org.watchline.nlp.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.document.TaggedTexts;

class HostileSentencesTest {

    private static final List<String> WORDS =
            Arrays.asList(("{ORG:a:The Front} {PERSON:b:Ann Lee} {GPE:c:Balkh} which who"
                            + " that when after before and , ; : ( ) – \" 's in on by of to at near were was had not may killed"
                            + " attacked shot dead held talks claimed responsibility soldiers men 12 two dozens people the a its he"
                            + " they attack bombing ceasefire released since said would more than least toll casualties no .")
                    .split(" (?![A-Z])"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWordsInAnyOrder(long seed) {
        // Given
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 100; sentence++) {
            List<String> words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            text.append(String.join(" ", words.subList(0, 1 + random.nextInt(40))))
                    .append(".\n");
        }

        // When, then
        assertThatCode(() -> Events.in(TaggedTexts.of(text.toString()))).doesNotThrowAnyException();
    }
}
