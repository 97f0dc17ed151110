package org.watchline.local.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles, files that hold some, and lists of feeds in directories. A directory is read in the order of its
 * names; files of other kinds in it are passed over, and so is what a browser saved beside a page. What came with a
 * directory from elsewhere must not reach out of it, so links in it are not followed, and what never ends is not read.
 */
final class ArticleFiles {

    /** Articles as they go onto the topic. */
    private static final Set<String> ARTICLES = Set.of("json", "jsonl", "ndjson");

    /** Files that ingest-service makes articles of. */
    private static final Set<String> FILES = Set.of(
            "txt", "html", "htm", "xhtml", "pdf", "docx", "doc", "rtf", "odt", "epub", "eml", "mbox", "mht", "mhtml");

    private static final int MOST_KINDS = 5;

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
        formats.json(Origin.of(origin), stream);
    }

    private void readDirectory(Path directory) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(directory)) {
            entries = listed.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        Set<Path> partsOfPages = SavedPages.foldersAmong(entries);
        List<Path> others = new ArrayList<>();
        for (Path entry : entries) {
            String reason = partsOfPages.contains(entry) ? "belongs to the page beside it" : reasonAgainst(entry);
            if (reason != null) {
                found.accept(new FeedItem.Skipped(Origin.of(entry), reason));
            } else if (Files.isDirectory(entry) || isKnown(entry)) {
                read(entry);
            } else {
                others.add(entry);
            }
        }
        passOver(directory, others);
    }

    /** Why an entry is left alone, whatever its name promises; null if it is not. */
    private static @Nullable String reasonAgainst(Path entry) {
        if (Files.isSymbolicLink(entry)) {
            return "is a link; name where it leads to have that read";
        }
        return Files.isDirectory(entry) || Files.isRegularFile(entry) ? null : "is a pipe, a socket or a device";
    }

    private void passOver(Path directory, List<Path> others) {
        if (!others.isEmpty()) {
            String kinds = others.stream()
                    .map(file -> file.getFileName().toString().replaceFirst(".*(?=\\.)", ""))
                    .distinct()
                    .limit(MOST_KINDS)
                    .collect(Collectors.joining(" "));
            String files = others.size() == 1 ? "1 file" : others.size() + " files";
            found.accept(new FeedItem.Skipped(Origin.of(directory), files + " of other kinds: " + kinds));
        }
    }

    private void readFile(Path file) throws IOException {
        String extension = extension(file);
        if (FILES.contains(extension)) {
            found.accept(new FeedItem.Upload(Origin.of(file), file));
        } else if (FeedLists.isList(file)) {
            found.accept(new FeedItem.Subscriptions(Origin.of(file), file));
        } else if (ARTICLES.contains(extension)) {
            readArticles(file, extension);
        } else {
            unreadable(
                    file,
                    "is none of .json .jsonl .ndjson .txt .html .pdf .docx .doc .rtf .odt .epub .eml .mbox .opml");
        }
    }

    private void readArticles(Path file, String extension) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            if (extension.equals("json")) {
                formats.json(Origin.of(file), stream);
            } else {
                formats.lines(Origin.of(file), stream);
            }
        }
    }

    private void unreadable(Path path, String reason) {
        found.accept(new FeedItem.Unreadable(Origin.of(path), reason));
    }

    private static boolean isKnown(Path file) {
        String extension = extension(file);
        return ARTICLES.contains(extension) || FILES.contains(extension) || FeedLists.isList(file);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
