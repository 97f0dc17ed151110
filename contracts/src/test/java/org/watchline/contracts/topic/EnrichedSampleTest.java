package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.identity.ContentHash;
import org.watchline.contracts.text.CodePoints;

/** The full sample shows what offsets mean, so they have to be right. */
class EnrichedSampleTest {

    private static final Path SAMPLES = Path.of("src/main/resources/contracts/article-enriched/samples");

    private ArticleEnriched sample;
    private Article article;
    private Annotations found;

    @BeforeEach
    void readSample() throws IOException {
        sample = ContractCodec.read(Files.readAllBytes(SAMPLES.resolve("full.json")), ArticleEnriched.class);
        article = sample.ingested().article();
        found = sample.annotations();
    }

    @Test
    void theHashIsOfItsContent() {
        assertThat(sample.ingested().contentHash()).isEqualTo(ContentHash.of(article));
    }

    @Test
    void everyListHoldsSomething() {
        JsonNode lists = ContractCodec.mapper().valueToTree(found);

        assertThat(lists)
                .hasSize(Annotations.class.getRecordComponents().length)
                .noneMatch(JsonNode::isEmpty);
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(article.text().codePointCount(0, article.text().length()))
                .isLessThan(article.text().length());
        assertThat(found.mentions())
                .allSatisfy(mention ->
                        assertThat(cut(mention.start(), mention.end())).isEqualTo(mention.text()));
    }

    @Test
    void offsetsCutOutWhatTheyAreSaidToCutOut() {
        assertThat(found.citations())
                .extracting(this::text)
                .containsExactly("Dawn, March 5", "Twitter/@khost_desk", "Author’s interview, Peshawar, March 2022");
        assertThat(found.blocks())
                .extracting(block -> cut(block.start(), block.end()))
                .first()
                .isEqualTo("The talks");
        assertThat(found.footnotes())
                .flatExtracting(Footnote::refs)
                .extracting(reference -> cut(reference.start(), reference.end()))
                .containsExactly("[1]");
        assertThat(found.roles())
                .extracting(role -> cut(role.start(), role.end()))
                .containsExactly("TTP spokesman");
        assertThat(found.quotes())
                .extracting(quote -> cut(quote.start(), quote.end()))
                .containsExactly("talks with the TTP resumed on March 4, 2022", "Nothing is signed");
        assertThat(found.events())
                .extracting(Event::trigger)
                .extracting(trigger -> cut(trigger.start(), trigger.end()))
                .containsExactly("talks", "suicide attack");
    }

    @Test
    void indexesPointAtWhatIsThere() {
        List<Sentence> sentences = found.sentences();
        assertThat(found.citations())
                .filteredOn(citation -> citation.footnote() == null)
                .allSatisfy(citation -> assertThat(citation.start())
                        .isBetween(
                                sentences.get(citation.sentence()).start(),
                                sentences.get(citation.sentence()).end()));
        assertThat(found.citations())
                .filteredOn(citation -> citation.footnote() != null)
                .extracting(Citation::footnote)
                .containsExactly(found.footnotes().get(0).marker());
        assertThat(found.events()).flatExtracting(Event::citations).containsExactly(0, 1);
    }

    @Test
    void everyMentionedEntityHasACard() {
        assertThat(sample.entities())
                .extracting(EntityCard::id)
                .containsAll(found.mentions().stream()
                        .map(Mention::entityId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private String text(Citation citation) {
        return cut(citation.start(), citation.end());
    }

    private String cut(int start, int end) {
        return CodePoints.slice(article.text(), start, end);
    }
}
