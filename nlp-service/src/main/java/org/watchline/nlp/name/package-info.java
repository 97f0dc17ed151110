/**
 * Finds names: by the knowledge base's aliases, by the model, by rules, and by what the same article says elsewhere.
 */
@NullMarked
package org.watchline.nlp.name;

import org.jspecify.annotations.NullMarked;
