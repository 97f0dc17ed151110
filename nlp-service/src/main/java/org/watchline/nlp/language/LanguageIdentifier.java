package org.watchline.nlp.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.model.Models;

/** Tells a text's language when the text is long enough to tell it by. For one thread. */
public final class LanguageIdentifier {

    /** Letters. Headlines below this length are taken for Cebuano or Basque. */
    private static final int SHORTEST_TEXT = 60;

    /** UTF-16 units; more text changes no answer. */
    private static final int LONGEST_TEXT = 5_000;

    /**
     * By how much the best language must lead: the model's probabilities are spread thinly over a hundred languages.
     */
    private static final double LEAD = 1.5;

    private final LanguageDetectorME detector;

    public LanguageIdentifier(Models models) {
        detector = new LanguageDetectorME(models.languages());
    }

    /** The BCP 47 code; null where the text is too short or the model undecided. */
    public @Nullable String identify(String text) {
        String sample = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST_TEXT) {
            return null;
        }
        Map<String, Double> probabilities = Stream.of(detector.predictLanguages(sample))
                .collect(Collectors.groupingBy(
                        language -> LanguageCodes.bcp47(language.getLang()),
                        Collectors.summingDouble(Language::getConfidence)));
        List<Map.Entry<String, Double>> ranked = probabilities.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean leads = ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue();
        return leads ? ranked.get(0).getKey() : null;
    }
}
