package org.watchline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of one knowledge file and the name to report it by. */
record KnowledgeFile(String name, List<String> lines) {

    /**
     * Class paths cannot be listed portably, so the shipped files are named here; {@code ShippedKnowledgeTest} compares
     * with the folder.
     */
    private static final List<String> SHIPPED = List.of(
            "arabic-script.tsv",
            "events.tsv",
            "facilities.tsv",
            "groups.tsv",
            "laws.tsv",
            "organisations.tsv",
            "outlets.tsv",
            "people.tsv",
            "peoples.tsv",
            "places.tsv",
            "relations.tsv",
            "roles.tsv");

    static List<KnowledgeFile> shipped() {
        return SHIPPED.stream().map(KnowledgeFile::ofResource).toList();
    }

    static List<KnowledgeFile> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .map(KnowledgeFile::ofPath)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    FileKind kind() {
        return FileKind.of(name);
    }

    private static KnowledgeFile ofResource(String name) {
        String resource = "/knowledge/" + name;
        try (InputStream content =
                Objects.requireNonNull(KnowledgeFile.class.getResourceAsStream(resource), resource)) {
            return ofText(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static KnowledgeFile ofPath(Path file) {
        try {
            return ofText(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static KnowledgeFile ofText(String name, String text) {
        return new KnowledgeFile(name, text.lines().toList());
    }
}
