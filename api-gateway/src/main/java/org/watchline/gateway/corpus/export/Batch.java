package org.watchline.gateway.corpus.export;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.gateway.corpus.AnnotationSet;
import org.watchline.gateway.corpus.AnnotationSets;
import org.watchline.gateway.corpus.ArticleReader;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.StoredArticle;

/** A few articles, so many that queries are worth their while and so few that they fit into memory at any size. */
final class Batch {

    private static final int MOST_ARTICLES = 50;

    /** Bytes that the texts take in the database, compressed; a longer text is a batch of its own. */
    private static final int MOST_BYTES = 300_000;

    private final List<UUID> ids = new ArrayList<>();
    private int bytes;

    void add(UUID id, int size) {
        ids.add(id);
        bytes += size;
    }

    boolean isFull() {
        return ids.size() >= MOST_ARTICLES || bytes >= MOST_BYTES;
    }

    void clear() {
        ids.clear();
        bytes = 0;
    }

    /** Reads the articles in the order in which they were added. */
    List<ExportedArticle> read(Corpus.Snapshot snapshot, boolean withTokens) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, StoredArticle> articles = ArticleReader.active(snapshot, ids).stream()
                .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        Map<UUID, AnnotationSet> sets = AnnotationSets.of(snapshot, ids, withTokens).stream()
                .collect(Collectors.toMap(AnnotationSet::articleId, Function.identity()));
        Map<String, EntityCard> cards = EntityCards.of(
                snapshot,
                sets.values().stream().flatMap(set -> referredTo(set.found())).collect(Collectors.toSet()));
        Map<UUID, Assessment> assessments = Assessment.of(snapshot, articles.keySet());
        List<ExportedArticle> read = new ArrayList<>();
        for (UUID id : ids) {
            StoredArticle article = articles.get(id);
            AnnotationSet set = sets.get(id);
            Assessment assessment = assessments.get(id);
            if (article != null && set != null && assessment != null) {
                read.add(new ExportedArticle(article, set, own(set, cards), assessment));
            }
        }
        return read;
    }

    private static Map<String, EntityCard> own(AnnotationSet set, Map<String, EntityCard> cards) {
        return referredTo(set.found())
                .distinct()
                .filter(cards::containsKey)
                .collect(Collectors.toMap(Function.identity(), cards::get));
    }

    /** The ids of all entities in annotations, repeated as they are. */
    private static Stream<String> referredTo(Annotations found) {
        Stream<String> ids = Stream.of(
                        found.mentions().stream().map(mention -> mention.entityId()),
                        found.citations().stream().map(citation -> citation.sourceId()),
                        found.quotes().stream().map(quote -> quote.speakerId()),
                        found.roles().stream().flatMap(role -> Stream.of(role.personId(), role.orgId())),
                        found.events().stream().flatMap(event -> event.actors().stream()),
                        found.events().stream().flatMap(event -> event.recipients().stream()),
                        found.events().stream().flatMap(event -> Stream.of(event.location(), event.claimedBy())))
                .flatMap(Function.identity());
        return ids.filter(Objects::nonNull);
    }
}
