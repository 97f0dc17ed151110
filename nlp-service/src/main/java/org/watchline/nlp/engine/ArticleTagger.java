package org.watchline.nlp.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.article.Article;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.citation.Citations;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.identity.Identities;
import org.watchline.nlp.identity.ResolvedName;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.name.NameResources;
import org.watchline.nlp.temporal.Dates;

/**
 * Tags articles. For any number of threads: each gets tools of its own when it tags its first article, so a few
 * long-lived ones should call it.
 */
public final class ArticleTagger {

    private final Run run;
    private final Citations citations;
    private final Identities identities;
    private final KnowledgeBase knowledge;
    private final ThreadLocal<Toolbox> toolboxes;

    public ArticleTagger(Models models, KnowledgeBase knowledge) {
        this(models, knowledge, NameResources.of(knowledge, models.names()));
    }

    /** @param nameResources of the same models and knowledge base, with some means switched off */
    public ArticleTagger(Models models, KnowledgeBase knowledge, NameResources nameResources) {
        run = RunIdentity.of(models.identities(), WordFiles.digest(), knowledge.digest());
        citations = new Citations(knowledge);
        identities = new Identities(knowledge);
        this.knowledge = knowledge;
        toolboxes = ThreadLocal.withInitial(() -> new Toolbox(models, nameResources));
    }

    /** Which engine this is. */
    public Run run() {
        return run;
    }

    /** Reads the article and finds what it names, cites, quotes and reports. */
    public TaggedArticle tag(Article article) {
        Toolbox tools = toolboxes.get();
        String given = article.language();
        String detected = given == null ? tools.languages().identify(article.text()) : null;
        FieldReader reader = new FieldReader(tools.readerFor(given == null ? detected : given, article.text()));
        LocalDate publishedOn = dayOf(article.publishedAt());
        // The text comes last, so that the title introduces the names that it shortens.
        List<DatedField> fields = new ArrayList<>();
        if (article.title() != null && !article.title().isBlank()) {
            fields.add(dated(reader.title(article.title()), publishedOn));
        }
        fields.add(dated(reader.text(article.text()), publishedOn));
        List<List<ResolvedName>> resolved = identities.resolve(tools.names().find(fields));
        return tagged(detected, fields, resolved, publishedOn);
    }

    private DatedField dated(Reading reading, @Nullable LocalDate publishedOn) {
        List<DateMention> dates = Dates.in(reading, publishedOn);
        List<CitedSource> cited = citations.in(reading, dates);
        return new DatedField(reading, dates, cited);
    }

    private TaggedArticle tagged(
            @Nullable String detected,
            List<DatedField> fields,
            List<List<ResolvedName>> resolved,
            @Nullable LocalDate publishedOn) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            mentions.addAll(MentionExit.of(fields.get(i), resolved.get(i)));
        }
        int last = fields.size() - 1;
        TextExit exit = new TextExit(taggedText(fields.get(last), resolved.get(last), publishedOn));
        List<EntityCard> cards = resolved.stream()
                .flatMap(List::stream)
                .map(ResolvedName::entity)
                .distinct()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return new TaggedArticle(detected, exit.annotations(mentions), cards);
    }

    private TaggedText taggedText(DatedField field, List<ResolvedName> names, @Nullable LocalDate publishedOn) {
        List<EntityMention> mentions = names.stream().map(this::mention).toList();
        return new TaggedText(field.reading(), mentions, field.dates(), field.citations(), publishedOn);
    }

    private EntityMention mention(ResolvedName name) {
        EntityCard entity = name.entity();
        String country = knowledge
                .find(entity.id())
                .flatMap(knowledge::countryOf)
                .map(Entity::id)
                .orElse(null);
        String kind = entity.kind() == null ? "" : entity.kind();
        return new EntityMention(name.mention().span(), name.type(), entity.id(), kind, country);
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant publishedAt) {
        return publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
    }
}
