package org.watchline.gateway.console.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Named;

/**
 * Why words are marked as what they are, so that a reader can judge it.
 *
 * @param number within the page, from 1
 * @param words as they stand in the text
 * @param entity what they are linked to; null for none
 * @param reason of the link; null without one
 * @param value of a date, in words; null for anything else
 * @param foundBy model, lexicon or rule
 * @param score from 0 to 1, with two digits
 * @param others that came into question
 */
record Explanation(
        int number,
        String words,
        EntityType type,
        @Nullable Named entity,
        @Nullable String reason,
        @Nullable String value,
        String foundBy,
        String score,
        List<Named> others) {

    /**
     * Explains a mention.
     *
     * @param directory of the entities
     */
    static Explanation of(int number, Mention mention, Directory directory) {
        String id = mention.entityId();
        Link link = mention.link();
        return new Explanation(
                number,
                mention.text(),
                mention.type(),
                id == null ? null : directory.entity(id),
                link == null ? null : reason(link),
                value(mention),
                switch (mention.by()) {
                    case MODEL -> "the name model";
                    case LEXICON -> "the knowledge base";
                    case RULE -> "a rule";
                },
                String.format(Locale.ROOT, "%.2f", mention.score()),
                link == null ? List.of() : others(link, id, directory));
    }

    private static @Nullable String value(Mention mention) {
        if (mention.value() == null) {
            return null;
        }
        String day = Formats.readable(mention.value());
        String basis = Objects.requireNonNullElse(mention.basis(), "");
        return switch (basis) {
            case "inferred" -> day + ", the year inferred from when the article was published";
            case "relative" -> day + ", counted from another date";
            default -> day;
        };
    }

    private static String reason(Link link) {
        String alias = "“" + link.alias() + "”";
        return switch (link.reason()) {
            case "unlisted" -> "not in the knowledge base";
            case "spelling" -> "another spelling of " + alias;
            case "short-form" -> "short for " + alias;
            case "acronym" -> "acronym of " + alias;
            case "alias-in-text" -> "the text says that it is " + alias;
            case "citation" -> "a cited outlet";
            case "exact" -> "exact match of " + alias;
            default -> link.reason().startsWith("curated") ? "decided by hand: " + alias : "best guess for " + alias;
        };
    }

    private static List<Named> others(Link link, @Nullable String chosen, Directory directory) {
        return link.candidates().stream()
                .filter(candidate -> !candidate.equals(chosen))
                .map(candidate -> directory.entity(candidate))
                .toList();
    }
}
