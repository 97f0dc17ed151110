package org.watchline.nlp.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.model.LoadedModels;

class GreedyTaggerTest {

    private static final POSModel MODEL = LoadedModels.models().tags();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The spokesman said that two soldiers had been killed near Tank on Friday .",
                "Noor Wali Mehsud , who leads the TTP since 2018 , rejected the offer and left for Kunar .",
                "Why did nobody at the check post shoot back when the attackers withdrew slowly ?",
                "3 dead , 14 wounded : officials fear worse",
                "Jirga",
                "\" Kxqz ! \" cried #hashtag @handle 12.5 % U.S.-led"
            })
    void tagsAsOpenNlpDoesWithOneSequence(String sentence) {
        // Given
        String[] words = sentence.split(" ", -1);
        MaxentModel classifier = MODEL.getArtifact("pos.model");

        // When
        List<String> tags = new GreedyTagger(MODEL).tags(List.of(words));

        // Then
        assertThat(tags)
                .isEqualTo(new BeamSearch(1, classifier)
                        .bestSequence(
                                words,
                                null,
                                MODEL.getFactory().getPOSContextGenerator(),
                                MODEL.getFactory().getSequenceValidator())
                        .getOutcomes());
    }
}
