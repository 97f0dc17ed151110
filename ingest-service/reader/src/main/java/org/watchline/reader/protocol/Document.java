package org.watchline.reader.protocol;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file.
 *
 * @param mediaType for example {@code application/pdf}, told by the file's content
 * @param title of the document's metadata, else the largest writing of its first page
 * @param createdAt ISO 8601, as the metadata tell it
 * @param text an empty line between paragraphs; notes stand at the end, each after its number in brackets
 */
public record Document(
        String mediaType,
        @Nullable String title,
        List<String> authors,
        @Nullable String createdAt,
        String text) {

    public Document {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(text, "text");
        authors = List.copyOf(authors);
    }
}
