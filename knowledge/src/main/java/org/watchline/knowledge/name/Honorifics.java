package org.watchline.knowledge.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles before names ("Mullah", "Lt. Gen. (retd)"), which {@code honorifics.txt} lists. */
public final class Honorifics {

    private static final String FILE = "honorifics.txt";
    /** Words of the longest: "air chief marshal". */
    private static final int LONGEST = 3;

    private static final Set<String> LISTED = read();

    private Honorifics() {}

    /** How many of the last words are titles; none if the last one is none. */
    public static int atEndOf(List<String> words) {
        int rest = words.size();
        int length = longestAtEnd(words.subList(0, rest));
        while (length > 0) {
            rest -= length;
            length = longestAtEnd(words.subList(0, rest));
        }
        return words.size() - rest;
    }

    private static int longestAtEnd(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            if (LISTED.contains(key(words.subList(words.size() - length, words.size())))) {
                return length;
            }
        }
        return 0;
    }

    /** Letters alone: "Lt-Gen.", "Lt Gen" and "(lt gen)" are one. */
    private static String key(List<String> words) {
        return String.join("", words).toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(Honorifics.class.getResourceAsStream(FILE), FILE)) {
            Stream<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> key(List.of(line)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
