package org.watchline.ingest.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to become an article, or several.
 *
 * @param name as the sender calls it; may be a path
 * @param charset as the sender named it, if so
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ArticleFile(String name, @Nullable String charset, byte[] bytes) {

    /** The end of the name after its last stop, in small letters; empty if there is none. */
    String extension() {
        int stop = name.lastIndexOf('.');
        return stop < 0 ? "" : name.substring(stop + 1).toLowerCase(Locale.ROOT);
    }
}
