package org.watchline.evaluation.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.article.Article;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldArticles;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedTexts;
import org.watchline.nlp.engine.ArticleTagger;

/** Reads {@code topics/<file>.tsv}, which labels the items of a file by number, and tags the items. */
final class LabelledItems {

    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN");

    private final Path corpus;
    private final ArticleTagger tagger;

    LabelledItems(Path corpus, ArticleTagger tagger) {
        this.corpus = corpus;
        this.tagger = tagger;
    }

    /** What the categorizer is trained on. */
    List<LabelledItem> training() throws IOException {
        List<LabelledItem> items = new ArrayList<>();
        for (String style : List.of("agencies", "analysis", "local", "wire")) {
            items.addAll(marked("train/" + style + ".txt", style));
        }
        return items;
    }

    List<LabelledItem> newswire() throws IOException {
        return marked("test/newswire.txt", "newswire");
    }

    List<LabelledItem> analyses() throws IOException {
        Map<String, Set<String>> labels = labels("articles");
        List<LabelledItem> items = new ArrayList<>();
        for (GoldArticle article : GoldArticles.in(corpus.resolve("test/gold"))) {
            items.add(item(Objects.requireNonNull(labels.get(article.name()), article.name()), article.article()));
        }
        return items;
    }

    private List<LabelledItem> marked(String file, String style) throws IOException {
        Map<String, Set<String>> labels = labels(style);
        List<MarkedText> texts = MarkedTexts.in(corpus.resolve(file));
        if (texts.size() != labels.size()) {
            throw new IOException(
                    "%s has %d items, but topics/%s.tsv labels %d".formatted(file, texts.size(), style, labels.size()));
        }
        List<LabelledItem> items = new ArrayList<>();
        for (Set<String> wanted : labels.values()) {
            items.add(item(wanted, article(texts.get(items.size()).text())));
        }
        return items;
    }

    private Map<String, Set<String>> labels(String style) throws IOException {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(corpus.resolve("topics").resolve(style + ".tsv"))) {
            String[] cells = line.split("\t", -1);
            labels.put(cells[0], cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split(" ", -1)));
        }
        return labels;
    }

    private LabelledItem item(Set<String> labels, Article article) {
        Annotations found = tagger.tag(article).annotations();
        List<String> words = new ArrayList<>();
        Tokens tokens = found.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            if (CONTENT.contains(tokens.pos().get(i))) {
                words.add(tokens.lemmas().get(i));
            }
        }
        found.mentions().stream()
                .map(mention -> mention.entityId())
                .filter(Objects::nonNull)
                .forEach(id -> words.add("@" + id));
        return new LabelledItem(
                labels, words, found.topics().stream().map(Topic::label).collect(Collectors.toSet()));
    }

    private static Article article(String text) {
        return new Article(null, null, null, null, List.of(), null, "en", List.of(), text);
    }
}
