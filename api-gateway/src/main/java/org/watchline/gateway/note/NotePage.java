package org.watchline.gateway.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.query.Page;

/** A page of notes, the latest change first. */
@Schema(description = "A page of notes, the latest change first")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotePage(List<StoredNote> items, @Nullable String nextCursor) implements Page {}
