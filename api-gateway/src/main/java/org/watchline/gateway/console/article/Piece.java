package org.watchline.gateway.console.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Mention;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Link;

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
                    .append(why(mention.link().reason(), "“" + mention.link().alias() + "”"));
        }
        return reason.append(" · found by ")
                .append(mention.by().name().toLowerCase(Locale.ROOT))
                .append(String.format(Locale.ROOT, ", score %.2f", mention.score()))
                .toString();
    }

    private static String why(String reason, String alias) {
        return switch (reason) {
            case "unlisted" -> "not in the knowledge base";
            case "spelling" -> "another spelling of " + alias;
            case "short-form" -> "short for " + alias;
            case "acronym" -> "acronym of " + alias;
            case "alias-in-text" -> "said to be " + alias;
            case "citation" -> "cited outlet";
            case "exact" -> "exact match of " + alias;
            default -> "best guess for " + alias;
        };
    }
}
