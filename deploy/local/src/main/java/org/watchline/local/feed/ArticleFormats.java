package org.watchline.local.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.watchline.contracts.codec.ContractCodec;

/**
 * Reads the articles that one stream holds. What is broken is reported and does not stop what comes after it, where
 * that can be told.
 */
final class ArticleFormats {

    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final Consumer<FeedItem> found;

    ArticleFormats(Consumer<FeedItem> found) {
        this.found = found;
    }

    /** One JSON value, several after each other, or an array of them. */
    void json(Origin origin, InputStream stream) {
        int count = 0;
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(stream)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                count++;
                found.accept(new FeedItem.Article(count == 1 ? origin : origin.at("#" + count), value));
            }
            if (count == 0) {
                unreadable(origin, "holds no article");
            }
        } catch (JsonProcessingException e) {
            unreadable(origin, notJson(e) + (count > 0 ? "; what follows was not read" : ""));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + origin, e);
        }
    }

    /** One JSON value on each line. */
    void lines(Origin origin, InputStream stream) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(origin.at(":" + number), line);
            }
        }
    }

    private void line(Origin origin, String line) {
        try {
            found.accept(new FeedItem.Article(origin, JSON.readTree(line)));
        } catch (JsonProcessingException e) {
            unreadable(origin, notJson(e));
        }
    }

    private static String notJson(JsonProcessingException e) {
        return "is not valid JSON (line %d, column %d)"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    private void unreadable(Origin origin, String reason) {
        found.accept(new FeedItem.Unreadable(origin, reason));
    }
}
