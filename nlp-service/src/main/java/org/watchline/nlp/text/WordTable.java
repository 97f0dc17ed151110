package org.watchline.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words by their classes, from a file beside the classes of a package: after a header, {@code class<TAB>word} on each
 * line; lines that begin with {@code #} are comments. A word may stand in several classes. Immutable.
 */
public final class WordTable {

    private final String file;
    private final Map<String, Set<String>> byClass = new HashMap<>();

    private WordTable(String file) {
        this.file = file;
    }

    /** @param owner a class of the package that the file belongs to */
    public static WordTable beside(Class<?> owner, String file) {
        WordTable table = new WordTable(file);
        try (InputStream content = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return table;
    }

    /** The words of a class, as they are written. */
    public Set<String> words(String wordClass) {
        Set<String> words = byClass.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException(file + " has no words of class '" + wordClass + "'");
        }
        return Set.copyOf(words);
    }

    private void add(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 2) {
            throw new IllegalStateException(file + ": '" + line + "' is no class and word");
        }
        byClass.computeIfAbsent(cells.get(0), unused -> new HashSet<>()).add(cells.get(1));
    }
}
