package org.watchline.gateway.console.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.gateway.article.ArticleAnswer;
import org.watchline.gateway.corpus.Duplicate;
import org.watchline.gateway.corpus.Revision;
import org.watchline.gateway.corpus.StoredArticle;

/**
 * What an article's page shows.
 *
 * @param found in the text that is shown
 */
record ArticlePage(
        StoredArticle article,
        List<Revision> revisions,
        List<Duplicate> duplicates,
        Annotations found,
        Findings findings) {

    private static final Annotations NOTHING = new Annotations(
            List.of(),
            new Tokens(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final int MOST_ENTITIES = 30;

    /** One type of mention and how many there are. */
    record LegendEntry(EntityType type, long count) {}

    /** An entity, called as it is in this article, and how often it is mentioned. */
    record MentionedEntity(String id, String name, long count) {}

    /**
     * Annotations belong to the active revision; another one is shown without.
     *
     * @param active what was found in the active revision
     * @param names of the entities that are described, by id
     */
    static ArticlePage of(ArticleAnswer answer, @Nullable Annotations active, Map<String, String> names) {
        StoredArticle article = answer.article();
        Annotations found = active == null || !isActive(article, answer.revisions()) ? NOTHING : active;
        return new ArticlePage(
                article, answer.revisions(), answer.duplicates(), found, new Findings(article.text(), found, names));
    }

    public boolean isActive() {
        return isActive(article, revisions);
    }

    private static boolean isActive(StoredArticle article, List<Revision> revisions) {
        return revisions.stream().anyMatch(revision -> revision.active() && revision.revision() == article.revision());
    }

    public String heading() {
        return Objects.requireNonNullElse(article.title(), "Untitled");
    }

    /** The original's address, if it is one that a browser may be sent to. */
    public @Nullable String href() {
        String url = article.url();
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return web ? url : null;
    }

    public List<List<Passage>> paragraphs() {
        return AnnotatedText.paragraphs(
                article.text(),
                found.sentences(),
                found.mentions().stream()
                        .filter(mention -> mention.field() == Field.TEXT)
                        .toList());
    }

    public List<LegendEntry> legend() {
        Map<EntityType, Long> counts = found.mentions().stream()
                .filter(mention -> mention.field() == Field.TEXT)
                .collect(Collectors.groupingBy(Mention::type, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new LegendEntry(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<MentionedEntity> entities() {
        Map<String, List<Mention>> byEntity = found.mentions().stream()
                .filter(mention -> mention.entityId() != null)
                .collect(Collectors.groupingBy(
                        mention -> Objects.requireNonNull(mention.entityId()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byEntity.entrySet().stream()
                .map(entry -> new MentionedEntity(
                        entry.getKey(),
                        mostFrequentName(entry.getValue()),
                        entry.getValue().size()))
                .sorted(Comparator.comparingLong(MentionedEntity::count).reversed())
                .limit(MOST_ENTITIES)
                .toList();
    }

    private static String mostFrequentName(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::text)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
