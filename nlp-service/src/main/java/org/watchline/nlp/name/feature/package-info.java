/**
 * What the statistical model sees of a sentence. Training and serving share it, so that a model is asked about what it
 * was trained on.
 */
@NullMarked
package org.watchline.nlp.name.feature;

import org.jspecify.annotations.NullMarked;
