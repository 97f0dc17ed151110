package org.watchline.gateway.console.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.gateway.article.ArticleAnswer;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.AnnotationSet;
import org.watchline.gateway.corpus.Duplicate;
import org.watchline.gateway.corpus.Revision;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.corpus.rating.Rating;

/**
 * What an article's page shows.
 *
 * @param text as it is laid out
 * @param entities that it mentions, the most frequent first
 * @param rating of the article; null if it has none
 * @param code Admiralty code of outlet and article; null if nobody has rated them
 * @param run that found what is marked; null for a revision that is not the active one
 * @param diff what the shown revision changed; null unless asked for
 * @param asOfChoice the moment of which it tells
 */
record ArticlePage(
        StoredArticle article,
        List<Revision> revisions,
        List<Duplicate> duplicates,
        AnnotatedArticle text,
        Findings findings,
        List<MentionedEntity> entities,
        List<StoredNote> notes,
        @Nullable Rating rating,
        @Nullable String code,
        @Nullable Run run,
        @Nullable DiffView diff,
        AsOfChoice asOfChoice) {

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
    private static final int MOST_ENTITIES = 40;
    /** The words that stand for a title: up to a dozen, of the first sentence. */
    private static final Pattern FIRST_WORDS = Pattern.compile("\\s*((?:\\S+\\s+){0,11}\\S+)");

    /**
     * Annotations belong to the active revision; another one is shown without.
     *
     * @param active what was found in the active revision
     * @param directory of the entities
     */
    static ArticlePage of(
            ArticleAnswer answer,
            @Nullable AnnotationSet active,
            Directory directory,
            List<StoredNote> notes,
            @Nullable String code,
            @Nullable DiffView diff) {
        StoredArticle article = answer.article();
        AnnotationSet set = isActive(article, answer.revisions()) ? active : null;
        Annotations found = set == null ? NOTHING : set.found();
        Map<String, UUID> groups = set == null ? Map.of() : set.groups();
        Findings findings = new Findings(article.text(), found, groups, directory);
        return new ArticlePage(
                article,
                answer.revisions(),
                answer.duplicates(),
                AnnotatedArticle.of(article, found, directory, findings.events()),
                findings,
                MentionedEntity.of(found.mentions(), directory),
                notes,
                answer.rating(),
                code,
                set == null ? null : set.run(),
                diff,
                directory.asOf());
    }

    public boolean isActive() {
        return isActive(article, revisions);
    }

    private static boolean isActive(StoredArticle article, List<Revision> revisions) {
        return revisions.stream().anyMatch(revision -> revision.active() && revision.revision() == article.revision());
    }

    /** The title, or the first words of an article without one. */
    public String heading() {
        if (article.title() != null) {
            return article.title();
        }
        Matcher words = FIRST_WORDS.matcher(article.text());
        if (!words.lookingAt()) {
            return "Untitled";
        }
        return words.hitEnd() ? words.group(1) : words.group(1) + " …";
    }

    /** The active revision, as of the same moment. */
    public String activeHref() {
        return asOfChoice.link().href();
    }

    /** Another revision. */
    public String hrefOf(int revision) {
        return asOfChoice.link().with("revision", String.valueOf(revision)).href();
    }

    /** A revision with what it changed. */
    public String changesOf(int revision) {
        return asOfChoice
                .link()
                .with("revision", String.valueOf(revision))
                .with("diff", "1")
                .href();
    }

    /** The data that the page tells. */
    public String data() {
        return "/api/v1" + asOfChoice.link().href();
    }

    /** What was found, as data. */
    public String annotationData() {
        Link link = asOfChoice.link();
        return "/api/v1" + link.path() + "/annotations" + link.query();
    }

    /** The list of its events, those included that did not happen. */
    public String events() {
        return asOfChoice
                .to("/events")
                .with("article", article.id().toString())
                .with("actual", "false")
                .href();
    }

    public boolean isUntitled() {
        return article.title() == null;
    }

    /** The original's address, if it is one that a browser may be sent to. */
    public @Nullable String href() {
        return Link.outside(article.url());
    }

    public List<MentionedEntity> topEntities() {
        return entities.size() > MOST_ENTITIES ? entities.subList(0, MOST_ENTITIES) : entities;
    }

    public int hiddenEntities() {
        return Math.max(0, entities.size() - MOST_ENTITIES);
    }

    /** How much of its text another article shares. */
    public String likeness(Duplicate duplicate) {
        if (duplicate.similarity() >= 1) {
            return "same text";
        }
        return duplicate.sameStory()
                ? Formats.percent(duplicate.similarity()) + " alike"
                : "shares passages, " + Formats.percent(duplicate.contained()) + " of the shorter text";
    }

    /** Others that tell the same story, the most similar first. */
    public List<Duplicate> copies() {
        return duplicates.stream().filter(Duplicate::sameStory).toList();
    }

    /** Others that quote it, or that it quotes. */
    public List<Duplicate> quoting() {
        return duplicates.stream().filter(duplicate -> !duplicate.sameStory()).toList();
    }

    /** The revisions, the newest first. */
    public List<Revision> history() {
        return revisions.stream()
                .sorted((one, other) -> Integer.compare(other.revision(), one.revision()))
                .toList();
    }
}
