package org.watchline.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.identity.NameUuid;
import org.watchline.gateway.corpus.export.ExportedArticle;

/** The findings of one article as Web Annotations. */
final class ArticleAnnotations {

    /** Code points of text around a quotation, by which a reader finds it again in another copy. */
    private static final int CONTEXT = 32;

    private final ExportedArticle exported;
    private final ExportRequest request;
    private final ObjectMapper json;
    private final Passages passages;
    private final List<ObjectNode> items = new ArrayList<>();

    ArticleAnnotations(ExportedArticle exported, ExportRequest request, ObjectMapper json) {
        this.exported = exported;
        this.request = request;
        this.json = json;
        this.passages = Passages.of(exported.article().text());
    }

    List<ObjectNode> items() {
        Annotations found = exported.set().found();
        found.mentions().forEach(this::add);
        found.citations().forEach(this::add);
        found.quotes().forEach(this::add);
        found.roles().forEach(this::add);
        found.events().forEach(this::add);
        return items;
    }

    private void add(Mention mention) {
        ObjectNode item = item(mention.entityId() == null ? "tagging" : "identifying");
        ArrayNode body = item.putArray("body");
        addEntity(body, mention.entityId());
        addText(body, mention.type().name(), "classifying");
        addText(body, mention.value(), "describing");
        if (mention.field() == Field.TEXT) {
            target(item, mention.start(), mention.end());
        } else {
            // The title is no part of the text, so it can be quoted, but has no position in it.
            source(item).putObject("selector").put("type", "TextQuoteSelector").put("exact", mention.text());
        }
    }

    private void add(Citation citation) {
        ObjectNode item = item("linking");
        ArrayNode body = item.putArray("body");
        addEntity(body, citation.sourceId());
        addText(body, citation.source(), "identifying");
        addText(body, citation.date(), "describing");
        target(item, citation.start(), citation.end());
    }

    private void add(Quote quote) {
        ObjectNode item = item("highlighting");
        ArrayNode body = item.putArray("body");
        addEntity(body, quote.speakerId());
        addText(body, quote.kind().name().toLowerCase(Locale.ROOT) + " quote", "classifying");
        target(item, quote.start(), quote.end());
    }

    private void add(Role role) {
        ObjectNode item = item("describing");
        ArrayNode body = item.putArray("body");
        addEntity(body, role.personId());
        addEntity(body, role.orgId());
        addText(body, role.role(), "describing");
        target(item, role.start(), role.end());
    }

    private void add(Event event) {
        ObjectNode item = item("classifying");
        ArrayNode body = item.putArray("body");
        addText(body, event.type().name(), "classifying");
        addText(body, event.mode(), "classifying");
        addText(body, event.date(), "describing");
        event.actors().forEach(id -> addEntity(body, id));
        event.recipients().forEach(id -> addEntity(body, id));
        addEntity(body, event.location());
        event.modality().forEach(label -> addText(body, label.name().toLowerCase(Locale.ROOT), "tagging"));
        target(item, event.start(), event.end());
    }

    private ObjectNode item(String motivation) {
        String name = exported.article().id() + "/" + exported.article().revision() + "/"
                + exported.set().run().id() + "/" + items.size();
        UUID id =
                NameUuid.of(UUID.nameUUIDFromBytes("watchline web annotation".getBytes(StandardCharsets.UTF_8)), name);
        ObjectNode item = json.createObjectNode()
                .put("id", "urn:uuid:" + id)
                .put("type", "Annotation")
                .put("motivation", motivation);
        item.putObject("generator")
                .put("id", "urn:watchline:run:" + exported.set().run().id())
                .put("type", "Software")
                .put("name", "Watchline " + exported.set().run().engine());
        items.add(item);
        return item;
    }

    private void addEntity(ArrayNode body, @Nullable String id) {
        if (id != null) {
            body.addObject()
                    .put("type", "SpecificResource")
                    .put("source", request.resolve("/api/v1/entities/" + id).toString())
                    .put("purpose", "identifying");
        }
    }

    private static void addText(ArrayNode body, @Nullable String value, String purpose) {
        if (value != null) {
            body.addObject().put("type", "TextualBody").put("value", value).put("purpose", purpose);
        }
    }

    private void target(ObjectNode item, int start, int end) {
        ArrayNode selectors = source(item).putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put("end", end);
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", passages.cut(start, end))
                .put("prefix", passages.cut(start - CONTEXT, start))
                .put("suffix", passages.cut(end, end + CONTEXT));
    }

    private ObjectNode source(ObjectNode item) {
        return item.putObject("target")
                .put(
                        "source",
                        request.resolve("/api/v1/articles/%s?revision=%d"
                                        .formatted(
                                                exported.article().id(),
                                                exported.article().revision()))
                                .toString());
    }
}
