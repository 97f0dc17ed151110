package org.watchline.nlp.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which terms speak for which topics; read from {@code vocabulary/topics.tsv}. */
final class Vocabulary {

    private static final String RESOURCE = "/vocabulary/topics.tsv";

    /** Behind a term that hardly occurs in articles about anything else. */
    private static final String STRONG = "!";

    private final Map<String, List<Indication>> indicationsByTerm = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary load() {
        try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Vocabulary vocabulary = new Vocabulary();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("label\t"))
                    .forEach(vocabulary::add);
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /**
     * The topics that a term speaks for.
     *
     * @param term a lemma in lower case, two joined by an underscore, or an entity's id behind {@code @}
     */
    List<Indication> indicationsOf(String term) {
        return indicationsByTerm.getOrDefault(term, List.of());
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        String topic = line.substring(0, tab);
        for (String term : line.substring(tab + 1).split(" ", -1)) {
            boolean strong = term.endsWith(STRONG);
            String plain = strong ? term.substring(0, term.length() - STRONG.length()) : term;
            indicationsByTerm
                    .computeIfAbsent(plain, unused -> new ArrayList<>())
                    .add(new Indication(topic, strong ? 2 : 1));
        }
    }

    /** A topic that a term speaks for, and how strongly: 1 or 2. */
    record Indication(String topic, int weight) {}
}
