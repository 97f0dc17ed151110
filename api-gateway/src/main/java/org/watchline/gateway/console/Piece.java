package org.watchline.gateway.console;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Mention;

/** A stretch of an article's text: plain, or a mention. */
record Piece(String text, @Nullable Mention mention) {

    /** The entity's page; null for what is no linked mention. */
    public @Nullable String href() {
        return mention == null || mention.entityId() == null ? null : "/entities/" + Link.encode(mention.entityId());
    }

    /** Why it is taken for what it is, in short. */
    public String reason() {
        if (mention == null) {
            return "";
        }
        StringBuilder reason = new StringBuilder(Formats.label(mention.type()));
        if (mention.value() != null) {
            reason.append(" · ").append(mention.value());
        }
        if (mention.link() != null) {
            reason.append(" · ")
                    .append(mention.link().reason())
                    .append(" match of “")
                    .append(mention.link().alias())
                    .append('”');
        }
        return reason.append(" · found by ")
                .append(mention.by().name().toLowerCase(Locale.ROOT))
                .append(String.format(Locale.ROOT, ", score %.2f", mention.score()))
                .toString();
    }
}
