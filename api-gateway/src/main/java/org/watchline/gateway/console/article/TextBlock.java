package org.watchline.gateway.console.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.BlockKind;

/**
 * A part of the text: a paragraph, heading, item of a list or note.
 *
 * @param start first code point
 * @param end behind its last code point
 * @param note number of the footnote that it is; null for anything else
 * @param references to that footnote, as links to where they stand
 */
record TextBlock(
        BlockKind kind,
        int start,
        int end,
        List<Passage> passages,
        @Nullable Integer note,
        List<String> references) {

    TextBlock asNote(int marker, List<String> links) {
        return new TextBlock(kind, start, end, passages, marker, links);
    }

    /** The anchor of its first sentence; null if it has none. */
    public @Nullable String anchor() {
        return passages.stream()
                .map(Passage::anchor)
                .filter(anchor -> anchor != null)
                .findFirst()
                .orElse(null);
    }

    /** Its words alone. */
    String words() {
        return passages.stream()
                .flatMap(passage -> passage.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
