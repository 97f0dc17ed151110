package org.watchline.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.watchline.contracts.topic.Event;

/** The samples that the contracts module ships for every event. */
public final class GoldenSamples {

    private GoldenSamples() {}

    /**
     * A sample's bytes.
     *
     * @param name file name without extension; every event has {@code full}
     */
    public static byte[] of(Event event, String name) {
        String schema = event.schemaResource();
        String resource = schema.substring(0, schema.lastIndexOf('/')) + "/samples/" + name + ".json";
        try (InputStream sample = GoldenSamples.class.getResourceAsStream(resource)) {
            if (sample == null) {
                throw new IllegalArgumentException("no such sample: " + resource);
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
