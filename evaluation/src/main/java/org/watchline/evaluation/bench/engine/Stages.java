package org.watchline.evaluation.bench.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.article.Article;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.citation.Citations;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.NamedField;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Structure;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.event.Events;
import org.watchline.nlp.identity.Identities;
import org.watchline.nlp.identity.ResolvedName;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.morphology.EnglishMorphology;
import org.watchline.nlp.name.NameFinder;
import org.watchline.nlp.name.NameResources;
import org.watchline.nlp.quote.Quotes;
import org.watchline.nlp.role.Roles;
import org.watchline.nlp.sentence.EnglishSentences;
import org.watchline.nlp.structure.Structures;
import org.watchline.nlp.temporal.Dates;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;
import org.watchline.nlp.token.EnglishTokens;
import org.watchline.nlp.topic.Topics;

/** The engine's stages for one article, each ready to be run on what those before it found. */
final class Stages {

    private final EnglishSentences sentences;
    private final EnglishTokens tokens;
    private final EnglishMorphology morphology;
    private final Citations citations;
    private final NameFinder names;
    private final Identities identities;

    Stages(Models models, KnowledgeBase knowledge) {
        sentences = new EnglishSentences(models);
        tokens = new EnglishTokens(models);
        morphology = new EnglishMorphology(models);
        citations = new Citations(knowledge);
        names = new NameFinder(NameResources.of(knowledge, models.names()));
        identities = new Identities(knowledge);
    }

    /**
     * What the stage does with the article. Those before it have been run; the stage itself has not, because its
     * memories would know the text.
     */
    Supplier<Object> of(Article article, String wanted) {
        String levelled = Typography.levelled(article.text());
        if (wanted.equals("structure")) {
            return () -> Structures.of(levelled);
        }
        Structure structure = Structures.of(levelled);
        if (wanted.equals("sentences")) {
            return () -> sentencesOf(levelled, structure);
        }
        List<Span> cut = sentencesOf(levelled, structure);
        if (wanted.equals("tokens")) {
            return () -> tokensOf(levelled, cut);
        }
        if (wanted.equals("tags, lemmas")) {
            List<List<Span>> words = tokensOf(levelled, cut);
            return () -> tagged(levelled, words);
        }
        return later(article, levelled, structure, wanted);
    }

    private Supplier<Object> later(Article article, String levelled, Structure structure, String wanted) {
        LocalDate day = dayOf(article);
        Reading reading = read(article.text(), levelled, structure);
        if (wanted.equals("dates")) {
            return () -> Dates.in(reading, day);
        }
        List<DateMention> dates = Dates.in(reading, day);
        if (wanted.equals("citations")) {
            return () -> citations.in(reading, dates);
        }
        List<CitedSource> cited = citations.in(reading, dates);
        List<DatedField> fields = List.of(new DatedField(reading, dates, cited));
        if (wanted.equals("names")) {
            return () -> names.find(fields);
        }
        List<NamedField> named = names.find(fields);
        if (wanted.equals("identity")) {
            return () -> identities.resolve(named);
        }
        List<ResolvedName> resolved = identities.resolve(named).get(0);
        TaggedText text = new TaggedText(reading, mentions(resolved), dates, cited, day);
        return switch (wanted) {
            case "events" -> () -> Events.in(text);
            case "quotes" -> () -> Quotes.in(text);
            case "roles" -> () -> Roles.in(text);
            case "topics" -> () -> Topics.of(text);
            default -> throw new IllegalArgumentException("no stage is called " + wanted);
        };
    }

    private static @Nullable LocalDate dayOf(Article article) {
        return article.publishedAt() == null ? null : LocalDate.ofInstant(article.publishedAt(), ZoneOffset.UTC);
    }

    private List<Span> sentencesOf(String levelled, Structure structure) {
        List<Span> spans = new ArrayList<>();
        structure.blocks().forEach(block -> spans.addAll(sentences.of(levelled, block.span())));
        return spans;
    }

    private List<List<Span>> tokensOf(String levelled, List<Span> cut) {
        return cut.stream().map(span -> tokens.in(levelled, span)).toList();
    }

    private List<List<Token>> tagged(String levelled, List<List<Span>> words) {
        return words.stream().map(each -> morphology.tagged(levelled, each)).toList();
    }

    private Reading read(String text, String levelled, Structure structure) {
        List<ReadSentence> read = new ArrayList<>();
        for (Block block : structure.blocks()) {
            for (Span span : sentences.of(levelled, block.span())) {
                List<Token> words = morphology.tagged(levelled, tokens.in(levelled, span));
                read.add(new ReadSentence(read.size(), span, block.kind(), words));
            }
        }
        return new Reading(Field.TEXT, text, levelled, structure, read);
    }

    private static List<EntityMention> mentions(List<ResolvedName> names) {
        return names.stream()
                .map(name -> new EntityMention(
                        name.mention().span(),
                        name.type(),
                        name.entity().id(),
                        name.entity().kind() == null ? "" : name.entity().kind()))
                .toList();
    }
}
