package org.watchline.gateway.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.export.ExportedArticle;
import org.watchline.gateway.corpus.export.Matches;

/** GeoJSON, RFC 7946: a point for each event whose place has coordinates. */
final class GeoJson implements ExportWriter {

    private final ObjectMapper json;

    GeoJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        try (JsonGenerator generator = JsonStreams.on(out, json)) {
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            matches.articles(article -> {
                Passages passages = Passages.of(article.article().text());
                for (Event event : article.set().found().events()) {
                    EntityCard place = article.entity(event.location()).orElse(null);
                    if (place != null && place.latitude() != null && place.longitude() != null) {
                        generator.writePOJO(feature(event, place, article, passages));
                    }
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private ObjectNode feature(Event event, EntityCard place, ExportedArticle article, Passages passages) {
        ObjectNode feature = json.createObjectNode()
                .put("type", "Feature")
                .put("id", article.article().id() + "#" + event.id());
        // Longitude comes first: section 3.1.1.
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(place.longitude())
                .add(place.latitude());
        ObjectNode properties = feature.putObject("properties")
                .put("articleId", article.article().id().toString())
                .put("eventId", String.valueOf(article.set().groups().get(event.id())))
                .put("title", article.article().title())
                .put("source", article.article().source())
                .put("url", article.article().url());
        properties
                .put("type", event.type().name())
                .put("mode", event.mode())
                .put("date", event.date())
                .put("datePrecision", event.datePrecision())
                .put("place", place.name())
                .put("placeId", place.id());
        properties.set("actors", json.valueToTree(event.actors()));
        properties.set("recipients", json.valueToTree(event.recipients()));
        properties.set("killed", toll(event.killed()));
        properties.set("wounded", toll(event.wounded()));
        properties.set("arrested", toll(event.arrested()));
        properties.set("modality", json.valueToTree(event.modality()));
        properties.put(
                "sentence",
                passages.sentenceAround(
                        event.start(), event.end(), article.set().found().sentences()));
        return feature;
    }

    private JsonNode toll(@Nullable Toll toll) {
        return json.valueToTree(toll);
    }
}
