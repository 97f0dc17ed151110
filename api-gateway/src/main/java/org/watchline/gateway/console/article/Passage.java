package org.watchline.gateway.console.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or what stands between two.
 *
 * @param anchor id of the sentence within its page; null for what is none, and where a sentence goes on in another
 *     block
 */
record Passage(@Nullable String anchor, List<Piece> pieces) {

    /** The anchor of a sentence. */
    static String anchorOf(int sentence) {
        return "s" + sentence;
    }
}
