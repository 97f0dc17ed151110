package org.watchline.local.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds articles in files and directories. A directory is read in the order of its names; files of other kinds in it
 * are passed over.
 */
final class ArticleFiles {

    private static final Set<String> READABLE = Set.of("json", "jsonl", "ndjson", "txt", "html", "htm");
    private static final Set<String> NOT_YET = Set.of("pdf");

    private final Consumer<FeedItem> found;
    private final ArticleFormats formats;

    ArticleFiles(Consumer<FeedItem> found) {
        this.found = found;
        this.formats = new ArticleFormats(found);
    }

    void read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                readDirectory(path);
            } else if (Files.isReadable(path)) {
                readFile(path);
            } else {
                unreadable(path, Files.exists(path) ? "may not be read" : "does not exist");
            }
        } catch (IOException e) {
            unreadable(path, "cannot be read: " + e.getMessage());
        }
    }

    /** Standard input: JSON values one after the other, or an array of them. */
    void readStream(String origin, InputStream stream) {
        formats.json(origin, stream);
    }

    private void readDirectory(Path directory) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(directory)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            boolean hidden = entry.getFileName().toString().startsWith(".");
            if (!hidden && (Files.isDirectory(entry) || isKnown(entry))) {
                read(entry);
            }
        }
    }

    private void readFile(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            switch (extension(file)) {
                case "json" -> formats.json(file.toString(), stream);
                case "jsonl", "ndjson" -> formats.lines(file.toString(), stream);
                case "txt" -> formats.body(file.toString(), "text", stream);
                case "html", "htm" -> formats.body(file.toString(), "html", stream);
                case "pdf" -> unreadable(file, "PDF is not supported yet; feed its text as .txt");
                default -> unreadable(file, "is none of .json .jsonl .ndjson .txt .html");
            }
        }
    }

    private void unreadable(Path path, String reason) {
        found.accept(new FeedItem.Unreadable(path.toString(), reason));
    }

    private static boolean isKnown(Path file) {
        String extension = extension(file);
        return READABLE.contains(extension) || NOT_YET.contains(extension);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
