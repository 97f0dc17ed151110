package org.watchline.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.Article;

/** Reads annotated articles: {@code <name>.json} annotates {@code ../articles/<name>.json}. */
public final class GoldArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldArticles() {}

    /**
     * All annotated articles of a directory, in the order of their names.
     *
     * @throws IOException if a file cannot be read, or there is none
     */
    public static List<GoldArticle> in(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(directory)) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException("no gold files (*.json) in " + directory);
        }
        Path articles = directory.toAbsolutePath().normalize().resolveSibling("articles");
        GoldArticle[] read = new GoldArticle[files.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = read(files.get(i), articles.resolve(files.get(i).getFileName()));
        }
        return List.of(read);
    }

    private static GoldArticle read(Path gold, Path article) throws IOException {
        JsonNode annotations = JSON.readTree(gold.toFile());
        return new GoldArticle(
                String.valueOf(gold.getFileName()).replace(".json", ""),
                article(JSON.readTree(article.toFile())),
                list(annotations, "entities", GoldEntity.class),
                list(annotations, "optional", GoldEntity.class),
                list(annotations, "citations", GoldCitation.class),
                list(annotations, "footnotes", GoldFootnote.class),
                list(annotations, "events", GoldEvent.class));
    }

    private static Article article(JsonNode json) {
        return new Article(
                null,
                text(json, "url"),
                text(json, "title"),
                text(json, "source"),
                List.of(),
                instant(text(json, "publishedAt")),
                text(json, "language"),
                List.of(),
                json.path("text").asText());
    }

    private static @Nullable Instant instant(@Nullable String time) {
        if (time == null) {
            return null;
        }
        return time.indexOf('T') < 0
                ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(time);
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    /** Some lists hold a plain number, how many there are, instead of the things. */
    private static <T> List<T> list(JsonNode json, String field, Class<T> type) throws IOException {
        JsonNode items = json.path(field);
        return items.isArray() ? JSON.readerForListOf(type).readValue(items) : List.of();
    }
}
