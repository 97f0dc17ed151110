package org.watchline.local.feed;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with one file (RFC 7578). */
final class FormBody {

    private final String boundary = "watchline-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    FormBody field(String name, String value) {
        text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value));
        return this;
    }

    FormBody file(String name, Path content) throws FileNotFoundException {
        return file(name, BodyPublishers.ofFile(content));
    }

    FormBody file(String name, byte[] content) {
        return file(name, BodyPublishers.ofByteArray(content));
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        text("--%s--\r\n".formatted(boundary));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private FormBody file(String name, BodyPublisher content) {
        text("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, quoted(name)));
        parts.add(content);
        text("\r\n");
        return this;
    }

    private void text(String text) {
        parts.add(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    }

    /** As browsers write it. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
