package org.watchline.nlp.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** A sentence's tokens with the names that they belong to. */
final class NamedTokens {

    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "ADV", "NUM", "VERB");

    private final String levelled;
    private final ReadSentence sentence;
    private final List<Token> tokens;
    private final @Nullable EntityMention[] names;

    /** @param names those that begin in the sentence */
    NamedTokens(String levelled, ReadSentence sentence, List<EntityMention> names) {
        this.levelled = levelled;
        this.sentence = sentence;
        tokens = sentence.tokens();
        this.names = new EntityMention[tokens.size()];
        for (EntityMention name : names) {
            Arrays.fill(this.names, firstOf(name), lastOf(name) + 1, name);
        }
    }

    @Nullable
    EntityMention nameAt(int index) {
        return index >= 0 && index < names.length ? names[index] : null;
    }

    /** The word in lower case; empty beyond the sentence. */
    String word(int index) {
        return index >= 0 && index < tokens.size()
                ? tokens.get(index).span().in(levelled).toLowerCase(Locale.ROOT)
                : "";
    }

    boolean isBe(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).lemma().equals("be");
    }

    Span span(int first, int last) {
        return tokens.get(first).span().to(tokens.get(last).span());
    }

    /** Whether the token can belong to a role before its last word: "interior" of "interior minister". */
    boolean isModifier(int index) {
        return index >= 0
                && index < tokens.size()
                && names[index] == null
                && MODIFIERS.contains(tokens.get(index).pos())
                && Character.isLetter(word(index).charAt(0))
                && !RoleWords.isHonorific(word(index))
                && !RoleWords.isJudgement(word(index));
    }

    /** The group, institution or country at a token. */
    @Nullable
    EntityMention bodyAt(int index) {
        EntityMention name = nameAt(index);
        return name != null && (name.type() == EntityType.ORG || name.type() == EntityType.GPE) ? name : null;
    }

    /** The token that the name begins in. */
    int firstOf(EntityMention name) {
        return Math.max(0, sentence.firstTokenFrom(name.span().start() + 1) - 1);
    }

    /** The token that the name ends in. */
    int lastOf(EntityMention name) {
        return Math.max(firstOf(name), sentence.firstTokenFrom(name.span().end()) - 1);
    }
}
