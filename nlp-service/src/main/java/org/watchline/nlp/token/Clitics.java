package org.watchline.nlp.token;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small words that English writes onto the end of another word. */
public final class Clitics {

    private static final Pattern ATTACHED = Pattern.compile(
            "(?<=\\p{L})n't(?![\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.])'(?:s|ll|re|ve|d|m)(?![\\p{L}\\p{N}])|(?<=\\bcan)not\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Clitic> BY_FORM = Map.of(
            "'s", new Clitic("PART", "'s"),
            "'", new Clitic("PART", "'s"),
            "n't", new Clitic("PART", "not"),
            "not", new Clitic("PART", "not"),
            "'ll", new Clitic("AUX", "will"),
            "'re", new Clitic("AUX", "be"),
            "'ve", new Clitic("AUX", "have"),
            "'d", new Clitic("AUX", "would"),
            "'m", new Clitic("AUX", "be"));

    private Clitics() {}

    /** What the form is as a clitic, if it can be one; its typography must be levelled. */
    public static Optional<Clitic> find(String form) {
        return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
    }

    static void cutOff(String word, Cuts cuts) {
        Matcher clitic = ATTACHED.matcher(word);
        while (clitic.find()) {
            cuts.around(clitic.start(), clitic.end());
            cuts.noneWithin(clitic.start(), clitic.end());
        }
    }

    /**
     * A clitic's usual reading.
     *
     * @param pos Universal Dependencies tag
     */
    public record Clitic(String pos, String lemma) {}
}
