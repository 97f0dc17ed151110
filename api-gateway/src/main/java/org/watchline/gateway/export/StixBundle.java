package org.watchline.gateway.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.watchline.contracts.annotation.Event;
import org.watchline.gateway.corpus.export.Matches;

/**
 * A STIX 2.1 bundle: who and where as identities, threat actors and locations; articles as reports; events as notes.
 */
final class StixBundle implements ExportWriter {

    private final ExportRequest request;
    private final ObjectMapper json;

    StixBundle(ExportRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        StixObjects objects = new StixObjects(json, matches.moment());
        StixReports reports = new StixReports(objects);
        try (JsonGenerator generator = JsonStreams.on(out, json)) {
            generator.writeStartObject();
            generator.writeStringField("type", "bundle");
            generator.writeStringField("id", StixId.bundle(request.address(), matches.moment()));
            generator.writeArrayFieldStart("objects");
            generator.writePOJO(objects.watchline());
            matches.entities(entity -> {
                ObjectNode object = objects.entity(entity);
                if (object != null) {
                    generator.writePOJO(object);
                }
            });
            matches.articles(article -> {
                Passages passages = Passages.of(article.article().text());
                generator.writePOJO(reports.report(article, passages));
                for (Event event : article.set().found().events()) {
                    generator.writePOJO(reports.note(event, article, passages));
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }
}
