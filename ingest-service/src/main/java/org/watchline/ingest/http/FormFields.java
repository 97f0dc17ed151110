package org.watchline.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.file.FileAbout;

/** What the fields of a form say about its files. */
final class FormFields {

    /** Bytes; above the longest value that any field may have. */
    private static final int LONGEST = 16 * 1024;

    private static final int MOST_VALUES = 200;

    private static final Set<String> KNOWN =
            Set.of("id", "url", "title", "source", "authors", "publishedAt", "language", "tags");

    private final Map<String, List<String>> ofAll = new HashMap<>();
    private final Map<String, List<String>> ofNext = new HashMap<>();
    private boolean filesSeen;

    /** A field that nobody knows must not go unnoticed: it may be one that is misspelt. */
    void add(String name, InputStream value) throws IOException {
        if (!KNOWN.contains(name)) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    "a field of the form is none of %s".formatted(String.join(", ", new TreeSet<>(KNOWN))));
        }
        byte[] bytes = value.readNBytes(LONGEST + 1);
        List<String> values = (filesSeen ? ofNext : ofAll).computeIfAbsent(name, unused -> new ArrayList<>());
        if (bytes.length > LONGEST || values.size() == MOST_VALUES) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "the field %s has too much".formatted(name));
        }
        values.add(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Forgets what was said of this file alone. */
    FileAbout ofNextFile() {
        filesSeen = true;
        FileAbout about = new FileAbout(
                one("id"),
                one("url"),
                one("title"),
                one("source"),
                all("authors"),
                one("publishedAt"),
                one("language"),
                all("tags"));
        ofNext.clear();
        return about;
    }

    private @Nullable String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private List<String> all(String name) {
        return ofNext.getOrDefault(name, ofAll.getOrDefault(name, List.of()));
    }
}
