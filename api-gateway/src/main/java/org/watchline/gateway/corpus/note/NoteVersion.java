package org.watchline.gateway.corpus.note;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note said from some moment on; the last version of one that was removed says nothing. */
@Schema(description = "What a note said from some moment on")
public record NoteVersion(int version, String text, List<String> tags, String author, boolean removed, Instant at) {

    public NoteVersion {
        tags = List.copyOf(tags);
    }
}
