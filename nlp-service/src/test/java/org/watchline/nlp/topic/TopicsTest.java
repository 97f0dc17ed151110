package org.watchline.nlp.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Topic;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.document.TaggedTexts;

class TopicsTest {

    @Test
    void whatAnArticleKeepsTalkingAboutIsItsTopic() {
        // When
        List<Topic> topics = Topics.of(TaggedTexts.of("""
                Health workers began a polio campaign on Monday. The vaccine reached every clinic, and doctors said no
                child was missed. A nurse was treated in hospital after the outbreak."""));

        // Then
        assertThat(topics).isNotEmpty();
        assertThat(topics.get(0).label()).isEqualTo("health");
        assertThat(topics).allSatisfy(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
    }

    @Test
    void differentWordsSayMoreThanOneRepeated() {
        // When
        List<Topic> repeated = Topics.of(TaggedTexts.of("Polio, polio, polio: the word was everywhere."));
        List<Topic> different = Topics.of(TaggedTexts.of("Polio, a vaccine, a clinic: the words were everywhere."));

        // Then
        assertThat(repeated).extracting(Topic::label).containsExactly("health");
        assertThat(different).extracting(Topic::label).containsExactly("health");
        assertThat(different.get(0).score()).isGreaterThan(repeated.get(0).score());
    }

    @Test
    void aTextAboutNothingOnTheListHasNoTopic() {
        assertThat(Topics.of(TaggedTexts.of("The old man sat in the garden and watched the birds until it grew dark.")))
                .isEmpty();
    }

    @Test
    void theVocabularyNamesOnlyEntitiesThatExist() throws IOException {
        // Given
        Set<String> known =
                KnowledgeBase.shipped().entities().stream().map(Entity::id).collect(Collectors.toSet());
        String vocabulary = Files.readString(Path.of("src/main/resources/vocabulary/topics.tsv"));

        // When
        List<String> named = Pattern.compile("(?<=[\\t ]@)[a-z0-9-]+")
                .matcher(vocabulary)
                .results()
                .map(MatchResult::group)
                .toList();

        // Then
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }
}
