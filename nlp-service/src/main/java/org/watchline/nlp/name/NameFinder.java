package org.watchline.nlp.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.document.NamedField;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.name.rule.NameRules;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordMemory;
import org.watchline.nlp.text.Overlaps;

/**
 * Finds the names of an article: sentence by sentence by lexicon, rules and model, then again with what the article
 * says elsewhere. For one thread.
 */
public final class NameFinder {

    private final NameResources resources;
    private final WordMemory words;
    private final ModelNames model;

    public NameFinder(NameResources resources) {
        this.resources = resources;
        words = new WordMemory(resources.words());
        model = new ModelNames(resources.model(), resources.places());
    }

    /** The names of an article, field by field. */
    public List<NamedField> find(List<DatedField> article) {
        List<List<SentenceNames>> fields =
                article.stream().map(this::sentencesOf).toList();
        if (resources.use(NameMeans.DOCUMENT)) {
            ArticleMemory memory = new ArticleMemory();
            fields.forEach(field -> field.forEach(memory::learn));
            fields.forEach(field -> field.forEach(memory::addTo));
        }
        List<NamedField> named = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            named.add(named(article.get(i), fields.get(i)));
        }
        return named;
    }

    private List<SentenceNames> sentencesOf(DatedField field) {
        boolean analysed = isAnalysed(field.reading());
        SpanSet taken = Taken.in(field);
        List<SentenceNames> sentences = new ArrayList<>();
        for (ReadSentence sentence : field.reading().sentences()) {
            SentenceNames names = read(field.reading().levelled(), sentence, taken);
            search(names, analysed);
            sentences.add(names);
        }
        return sentences;
    }

    private SentenceNames read(String levelled, ReadSentence read, SpanSet taken) {
        NameSentence sentence = NameSentence.of(levelled, read, words);
        List<FoundName> found = resources.use(NameMeans.LEXICON)
                ? Overlaps.resolved(resources.lexicon().find(levelled, read.tokenSpans()), FoundName::span)
                : List.of();
        return new SentenceNames(sentence, found, taken);
    }

    private void search(SentenceNames names, boolean analysed) {
        List<NameMention> candidates = new ArrayList<>();
        names.found().forEach(found -> candidates.add(ofLexicon(found)));
        if (analysed && resources.use(NameMeans.RULES)) {
            candidates.addAll(NameRules.in(names.sentence(), names.known()));
        }
        if (analysed && resources.use(NameMeans.MODEL)) {
            candidates.addAll(model.in(names.sentence(), names.known()));
        }
        List<NameMention> trimmed = candidates.stream()
                .flatMap(candidate -> Edges.trimmed(names.sentence(), candidate).stream())
                .map(candidate -> FullNames.of(names.sentence(), names.known(), candidate))
                .filter(candidate -> !names.isTaken(candidate.span()))
                .toList();
        Resolver.resolved(Candidates.plausible(names.sentence(), trimmed)).forEach(names::put);
        if (analysed && resources.use(NameMeans.RULES)) {
            Introductions.addTo(names);
        }
    }

    private static NamedField named(DatedField field, List<SentenceNames> sentences) {
        List<NameMention> names = new ArrayList<>();
        sentences.forEach(sentence -> names.addAll(sentence.names()));
        names.addAll(CitedOutlets.in(field, sentences));
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return new NamedField(field.reading(), field.citations(), names);
    }

    /** Fields in languages without models have no parts of speech; there, capitals say little. */
    private static boolean isAnalysed(Reading reading) {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> !token.pos().equals("X"));
    }

    private static NameMention ofLexicon(FoundName found) {
        double score = found.match().exact() ? 0.95 : 0.85;
        return new NameMention(
                found.span(), found.match().candidates().get(0).type(), Finder.LEXICON, score, found.match());
    }
}
