package org.watchline.nlp.name.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list on the class path: an entry per line; lines that begin with {@code #} are comments. */
final class ListFile {

    private ListFile() {}

    static List<String> lines(String resource) {
        try (InputStream stream = ListFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("list is not on the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read list " + resource, e);
        }
    }
}
