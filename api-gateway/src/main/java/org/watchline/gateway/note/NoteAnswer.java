package org.watchline.gateway.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.note.NoteVersion;
import org.watchline.gateway.corpus.note.StoredNote;

/**
 * A note with what it said before.
 *
 * @param versions the first one first
 */
@Schema(description = "A note with what it said before")
public record NoteAnswer(@JsonUnwrapped StoredNote note, List<NoteVersion> versions) {}
