package org.watchline.gateway.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** JSON documents that are written piece by piece. */
final class JsonStreams {

    private JsonStreams() {}

    /**
     * A generator that leaves the output open when it is closed, and a document that broke off as it is: what is
     * missing must not look finished.
     */
    static JsonGenerator on(OutputStream out, ObjectMapper json) throws IOException {
        JsonGenerator generator = json.createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        return generator;
    }
}
