package org.watchline.nlp.document;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.nlp.text.Span;

/**
 * A name in a text, before it is known what it stands for.
 *
 * @param score confidence that it is a name of this type, 0 to 1
 * @param match the alias of the knowledge base that it is spelt like; null for none
 */
public record NameMention(
        Span span,
        EntityType type,
        Finder by,
        double score,
        @Nullable AliasMatch match) {}
