package org.watchline.nlp.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;

/**
 * What the engine says about one article.
 *
 * @param detectedLanguage BCP 47; null where the client gave the language, or where it cannot be told
 * @param entities one card per entity that a mention is linked to, in the order of ids
 */
public record TaggedArticle(@Nullable String detectedLanguage, Annotations annotations, List<EntityCard> entities) {}
