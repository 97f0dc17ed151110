package org.watchline.nlp.identity;

import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Link;
import org.watchline.nlp.document.NameMention;

/**
 * A name with what it stands for.
 *
 * @param type the entity's
 * @param score confidence, 0 to 1
 */
public record ResolvedName(NameMention mention, EntityType type, EntityCard entity, Link link, double score) {}
