package org.watchline.gateway.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.watchline.gateway.corpus.export.Matches;

/** W3C Web Annotations as JSON-LD: one collection with one page, which holds everything that was found. */
final class WebAnnotations implements ExportWriter {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final ExportRequest request;
    private final ObjectMapper json;

    WebAnnotations(ExportRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        try (JsonGenerator generator = JsonStreams.on(out, json)) {
            generator.writeStartObject();
            generator.writeStringField("@context", CONTEXT);
            generator.writeStringField("id", request.address().toString());
            generator.writeStringField("type", "AnnotationCollection");
            generator.writeStringField("label", "What Watchline found");
            generator.writeStringField("generated", matches.moment().toString());
            generator.writeObjectFieldStart("first");
            generator.writeStringField("id", request.address() + "#page");
            generator.writeStringField("type", "AnnotationPage");
            generator.writeNumberField("startIndex", 0);
            generator.writeArrayFieldStart("items");
            long total = writeItems(matches, generator);
            generator.writeEndArray();
            generator.writeEndObject();
            // Known only now; the order of names means nothing in JSON.
            generator.writeNumberField("total", total);
            generator.writeEndObject();
        }
    }

    private long writeItems(Matches matches, JsonGenerator generator) throws IOException {
        long[] total = {0};
        matches.articles(article -> {
            for (ObjectNode item : new ArticleAnnotations(article, request, json).items()) {
                generator.writePOJO(item);
                total[0]++;
            }
        });
        return total[0];
    }
}
