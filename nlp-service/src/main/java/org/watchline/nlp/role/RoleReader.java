package org.watchline.nlp.role;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.EntityMention;

/** Reads the words before and after a person's name for what the person is. */
final class RoleReader {

    private static final Set<String> OF = Set.of("of", "for", "in", "at", "with");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her", "one");

    /** In tokens; longer phrases are whole clauses. */
    private static final int MOST_MODIFIERS = 6;

    private final NamedTokens tokens;

    RoleReader(NamedTokens tokens) {
        this.tokens = tokens;
    }

    /** "TTP emir Noor Wali", "the TTP's emir, Noor Wali", "the emir of the TTP, Noor Wali". */
    Optional<FoundRole> before(EntityMention person) {
        int end = tokens.firstOf(person) - 1;
        while (RoleWords.isHonorific(tokens.word(end)) && !isHead(end)) {
            end--;
        }
        if (tokens.word(end).equals(",")) {
            end--;
        }
        EntityMention body = tokens.bodyAt(end);
        if (body != null) {
            int of = skipArticleBack(tokens.firstOf(body) - 1);
            if (!OF.contains(tokens.word(of))) {
                return Optional.empty();
            }
            end = of - 1;
        }
        if (!isHead(end)) {
            return Optional.empty();
        }
        int first = firstModifier(end);
        return Optional.of(role(person, first, end, body == null ? bodyBefore(first) : body));
    }

    /** "Noor Wali, the TTP's emir", "Noor Wali, emir of the TTP", "Noor Wali is the emir of the TTP". */
    Optional<FoundRole> after(EntityMention person) {
        int next = tokens.lastOf(person) + 1;
        if (!tokens.word(next).equals(",") && !tokens.isBe(next)) {
            return Optional.empty();
        }
        int first = next + 1;
        if (ARTICLES.contains(tokens.word(first))) {
            first++;
        }
        EntityMention body = tokens.bodyAt(first);
        if (body != null) {
            first = tokens.lastOf(body) + 1;
            if (tokens.word(first).equals("'s") || tokens.word(first).equals("'")) {
                first++;
            }
        }
        int end = headAfter(first);
        return end < 0 ? Optional.empty() : Optional.of(role(person, first, end, body == null ? bodyAfter(end) : body));
    }

    private FoundRole role(EntityMention person, int first, int end, @Nullable EntityMention body) {
        int start = first;
        String qualifier = null;
        while (start < end && RoleWords.isQualifier(tokens.word(start))) {
            qualifier = qualifier == null ? tokens.word(start) : qualifier + " " + tokens.word(start);
            start++;
        }
        StringBuilder role = new StringBuilder(tokens.word(start));
        for (int i = start + 1; i <= end; i++) {
            role.append(' ').append(tokens.word(i));
        }
        String orgId = body == null ? null : body.entityId();
        return new FoundRole(person.entityId(), role.toString(), orgId, qualifier, tokens.span(start, end));
    }

    /** The last head of a phrase of modifiers, or -1. */
    private int headAfter(int first) {
        int head = -1;
        for (int i = first; i < first + MOST_MODIFIERS && (tokens.isModifier(i) || joins(i)); i++) {
            if (isHead(i)) {
                head = i;
            }
        }
        return head;
    }

    private int firstModifier(int end) {
        int first = end;
        while (end - first < MOST_MODIFIERS && (tokens.isModifier(first - 1) || joins(first - 1))) {
            first--;
        }
        return first;
    }

    /** "Information and Culture Minister". */
    private boolean joins(int index) {
        return tokens.word(index).equals("and") && tokens.isModifier(index - 1) && tokens.isModifier(index + 1);
    }

    private @Nullable EntityMention bodyBefore(int first) {
        boolean possessive =
                tokens.word(first - 1).equals("'s") || tokens.word(first - 1).equals("'");
        return tokens.bodyAt(possessive ? first - 2 : first - 1);
    }

    private @Nullable EntityMention bodyAfter(int end) {
        if (!OF.contains(tokens.word(end + 1))) {
            return null;
        }
        int next = end + 2;
        return tokens.bodyAt(ARTICLES.contains(tokens.word(next)) ? next + 1 : next);
    }

    private int skipArticleBack(int index) {
        return ARTICLES.contains(tokens.word(index)) ? index - 1 : index;
    }

    private boolean isHead(int index) {
        return tokens.nameAt(index) == null && RoleWords.isHead(tokens.word(index));
    }
}
