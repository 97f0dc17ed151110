package org.watchline.gateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Event;
import org.watchline.testkit.GoldenSamples;

/** The contract's full sample of an enriched article. */
public final class GoldenArticle {

    private GoldenArticle() {}

    public static ArticleEnriched sample() {
        return ContractCodec.read(GoldenSamples.of(Event.ARTICLE_ENRICHED, "full"), ArticleEnriched.class);
    }

    /** The sample under an id of its own; each of its entities is mentioned once. */
    public static StoredFixture fixture() {
        ArticleEnriched sample = sample();
        StoredFixture fixture = StoredFixture.saying(sample.ingested().article().text())
                .titled("Talks resume in Khost")
                .finding(sample.annotations());
        Map<String, EntityCard> cards =
                sample.entities().stream().collect(Collectors.toMap(EntityCard::id, card -> card));
        firstOfEach(sample.annotations().mentions())
                .forEach(mention -> fixture.mentioning(
                        mention.text(),
                        mention.type().name(),
                        mention.entityId(),
                        cards.get(mention.entityId()).name()));
        return fixture;
    }

    private static List<Mention> firstOfEach(List<Mention> mentions) {
        return List.copyOf(mentions.stream()
                .filter(mention -> Objects.nonNull(mention.entityId()))
                .collect(Collectors.toMap(Mention::entityId, mention -> mention, (first, later) -> first))
                .values());
    }
}
