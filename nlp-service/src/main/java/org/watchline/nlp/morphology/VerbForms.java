package org.watchline.nlp.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The regular forms of the verbs of {@code verbs.txt}. The lemma model errs at many of them (it makes "conven" of
 * "convened" and "expell" of "expelled"), so the dictionary comes first. Immutable.
 */
final class VerbForms {

    private static final String FILE = "verbs.txt";
    private static final String VOWELS = "aeiou";

    private final Map<String, String> lemmas = new HashMap<>();

    private VerbForms() {}

    static VerbForms load() {
        VerbForms forms = new VerbForms();
        List<String> verbs = read();
        // Of two verbs that a form could be of, it is that in -e ("raped"), and not the one that doubles its last
        // letter.
        verbs.stream().filter(verb -> verb.endsWith("e")).forEach(forms::addPlain);
        verbs.stream().filter(verb -> !verb.endsWith("e")).forEach(forms::addPlain);
        verbs.forEach(forms::addDoubled);
        verbs.forEach(verb -> forms.lemmas.put(verb, verb));
        return forms;
    }

    /** The verb whose form it is; null for none. */
    @Nullable
    String lemmaOf(String form) {
        return lemmas.get(form);
    }

    private void addPlain(String verb) {
        char last = verb.charAt(verb.length() - 1);
        char before = verb.charAt(verb.length() - 2);
        boolean hissing = last == 's' || last == 'x' || last == 'z' || verb.endsWith("sh") || verb.endsWith("ch");
        if (last == 'e') {
            add(verb, "s", "d");
            addStem(verb, verb.substring(0, verb.length() - 1), "ing");
        } else if (last == 'y' && !isVowel(before)) {
            addStem(verb, verb.substring(0, verb.length() - 1), "ies", "ied");
            add(verb, "ing");
        } else {
            add(verb, hissing || last == 'o' ? "es" : "s", "ed", "ing");
        }
    }

    /** "Stop", "expel": one vowel before the last letter, which many such verbs double. */
    private void addDoubled(String verb) {
        int end = verb.length() - 1;
        char last = verb.charAt(end);
        boolean doubles = !isVowel(last)
                && "hwxy".indexOf(last) < 0
                && isVowel(verb.charAt(end - 1))
                && (end == 1 || !isVowel(verb.charAt(end - 2)));
        if (doubles) {
            add(verb, last + "ed", last + "ing");
        }
    }

    private void add(String verb, String... endings) {
        addStem(verb, verb, endings);
    }

    private void addStem(String verb, String stem, String... endings) {
        for (String ending : endings) {
            lemmas.putIfAbsent(stem + ending, verb);
        }
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static List<String> read() {
        try (InputStream content = Objects.requireNonNull(VerbForms.class.getResourceAsStream(FILE), FILE)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
