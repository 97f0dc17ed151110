package org.watchline.nlp.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.identity.Sha256;

/** The word lists that are shipped with the code and shape annotations as it does. */
final class WordFiles {

    /**
     * Class paths cannot be listed portably, so the files are named; {@code WordFilesTest} compares with the folders.
     */
    static final List<String> RESOURCES = List.of(
            "/names/calendar.txt",
            "/names/common-acronym.txt",
            "/names/district-word.txt",
            "/names/facility-end.txt",
            "/names/function-word.txt",
            "/names/given.tsv",
            "/names/landscape-end.txt",
            "/names/organisation-end.txt",
            "/names/organisation-opening.txt",
            "/names/particle.txt",
            "/names/people.txt",
            "/names/role.txt",
            "/names/surnames.tsv",
            "/names/title.txt",
            "/names/world-places.tsv",
            "/org/watchline/nlp/citation/words.tsv",
            "/org/watchline/nlp/event/happenings.tsv",
            "/org/watchline/nlp/event/nouns.tsv",
            "/org/watchline/nlp/event/triggers.tsv",
            "/org/watchline/nlp/identity/names.tsv",
            "/org/watchline/nlp/morphology/verbs.txt",
            "/org/watchline/nlp/quote/verbs.tsv",
            "/org/watchline/nlp/role/words.tsv",
            "/vocabulary/topics.tsv");

    private WordFiles() {}

    /** SHA-256 over all of them, comments included. */
    static String digest() {
        Map<String, byte[]> files = new TreeMap<>();
        RESOURCES.forEach(resource -> files.put(resource, read(resource)));
        return digest(files);
    }

    static String digest(Map<String, byte[]> files) {
        Stream<String> lines =
                new TreeMap<>(files).entrySet().stream().map(file -> file.getKey() + "=" + Sha256.of(file.getValue()));
        return Sha256.of(lines.collect(Collectors.joining("\n")));
    }

    private static byte[] read(String resource) {
        try (InputStream content = Objects.requireNonNull(WordFiles.class.getResourceAsStream(resource), resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
