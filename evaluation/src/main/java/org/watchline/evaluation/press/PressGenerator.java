package org.watchline.evaluation.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedTexts;
import org.watchline.knowledge.KnowledgeBase;

/** Makes one sequence of articles. Not for several threads. */
public final class PressGenerator {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 8, 15);
    private static final int DAYS = 1_200;
    private static final int SENTENCES_PER_PARAGRAPH = 4;
    private static final int SENTENCES_PER_CITATION = 5;

    /** One article in twenty is a recent one again under another outlet's name, as agencies' customers print it. */
    private static final int REPRINTED = 20;

    private static final int REMEMBERED = 50;
    private static final int TITLE_WORDS = 9;

    private final List<Template> templates = new ArrayList<>();
    private final List<PressArticle> recent = new ArrayList<>();
    private final WordClasses classes;
    private final Names names;
    private final Random random;
    private final long seed;
    private final int words;
    private int made;

    /**
     * Reads the sentences to vary.
     *
     * @param corpus the folder with the project's texts
     * @param words about how many words each text has
     * @throws IOException if the texts cannot be read
     */
    public PressGenerator(Path corpus, POSModel tags, KnowledgeBase knowledge, long seed, int words)
            throws IOException {
        List<String> prose = new ArrayList<>();
        for (Path file : filesIn(corpus.resolve("train"))) {
            for (MarkedText document : MarkedTexts.in(file)) {
                templates.addAll(Template.of(document));
                prose.add(document.text());
            }
        }
        this.classes = new WordClasses(tags, prose);
        this.names = new Names(knowledge);
        this.random = new Random(seed);
        this.seed = seed;
        this.words = words;
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The next article. */
    public PressArticle next() {
        made++;
        PressArticle article = recent.size() == REMEMBERED && random.nextInt(REPRINTED) == 0 ? reprinted() : written();
        recent.add(article);
        if (recent.size() > REMEMBERED) {
            recent.remove(0);
        }
        return article;
    }

    private PressArticle reprinted() {
        PressArticle first = recent.get(random.nextInt(recent.size()));
        return new PressArticle(id(), first.title(), first.text(), outlet(), first.publishedAt(), "en");
    }

    private PressArticle written() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        ArticleCast cast = new ArticleCast(names, random);
        return new PressArticle(id(), title(cast), text(cast, day), outlet(), day.toString(), "en");
    }

    private String text(ArticleCast cast, LocalDate day) {
        StringBuilder text = new StringBuilder(words * 7);
        int sentences = 0;
        for (int count = 0; count < words; sentences++) {
            String sentence = sentence(cast);
            count += sentence.split(" ", -1).length;
            text.append(sentences % SENTENCES_PER_CITATION == 2 ? cited(sentence, day) : sentence);
            text.append(sentences % SENTENCES_PER_PARAGRAPH == SENTENCES_PER_PARAGRAPH - 1 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private String sentence(ArticleCast cast) {
        StringBuilder sentence = new StringBuilder();
        for (Template.Piece piece :
                templates.get(random.nextInt(templates.size())).pieces()) {
            if (piece instanceof Template.Name name) {
                sentence.append(cast.name(name.type(), name.usual()));
            } else if (piece instanceof Template.Prose prose) {
                sentence.append(classes.varied(prose.words(), random));
            }
        }
        return sentence.toString();
    }

    /** The sentence with what it rests on before its end. */
    private String cited(String sentence, LocalDate day) {
        String source =
                " (%s, %s)".formatted(names.draw("OUTLET", random), DAY.format(day.minusDays(random.nextInt(9))));
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) + source + "." : sentence + source;
    }

    private String title(ArticleCast cast) {
        List<String> first = List.of(sentence(cast).split(" ", -1));
        return String.join(" ", first.subList(0, Math.min(TITLE_WORDS, first.size())));
    }

    private String outlet() {
        return names.draw("OUTLET", random);
    }

    private String id() {
        return "press-" + seed + "-" + made;
    }
}
