package org.watchline.ingest.feed.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeedReader {

    /** An object takes 80 bytes of memory, and two of the document. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final ObjectMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final URI document;
    private final Remarks remarks;
    private final Draft draft;

    JsonFeedReader(URI document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        this.draft = new Draft(remarks);
    }

    FeedDocument read(String json) throws FeedUnreadableException {
        JsonNode feed = parse(json);
        if (!feed.path("items").isArray()) {
            throw new FeedUnreadableException(document, "the JSON has no list of items");
        }
        List<FeedItem> items = StreamSupport.stream(feed.path("items").spliterator(), false)
                .filter(JsonNode::isObject)
                .map(item -> item(item, text(feed, "language")))
                .toList();
        return new FeedDocument(PlainText.line(text(feed, "title")), items, List.of(), null, remarks.all());
    }

    private JsonNode parse(String json) throws FeedUnreadableException {
        try {
            return LENIENT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new FeedUnreadableException(document, "the JSON is broken");
        }
    }

    private FeedItem item(JsonNode item, @Nullable String feedLanguage) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String summary = text(item, "summary");
        String url = text(item, "url");
        String language = text(item, "language");
        if (url == null) {
            remarks.add("an item has no link");
        }
        return new FeedItem(
                text(item, "id"),
                draft.link(document, url == null ? text(item, "external_url") : url),
                PlainText.line(text(item, "title")),
                authors(item),
                draft.date(text(item, "date_published")),
                draft.date(text(item, "date_modified")),
                Draft.lines(texts(item.path("tags"))),
                summary == null ? null : PlainText.asHtml(summary),
                html == null && plain != null ? PlainText.asHtml(plain) : html,
                language == null ? feedLanguage : language);
    }

    private static List<String> authors(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.path("authors").forEach(author -> names.add(author.path("name").asText("")));
        names.add(item.path("author").path("name").asText(""));
        return Draft.people(names.toArray(String[]::new));
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText("")));
        return texts;
    }

    /** Ids are numbers in some feeds, and JSON can spell what is no text. */
    private static @Nullable String text(JsonNode object, String name) {
        String text = object.path(name).isValueNode() ? object.path(name).asText("") : "";
        return text.isBlank() || object.path(name).isNull() ? null : PlainText.wellFormed(text);
    }
}
