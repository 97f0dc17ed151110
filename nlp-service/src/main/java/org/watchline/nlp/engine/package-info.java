/**
 * The tagging engine: one article in, its annotations out. Pure Java without any framework; the same run gives the same
 * annotations for the same article, on any machine.
 */
@NullMarked
package org.watchline.nlp.engine;

import org.jspecify.annotations.NullMarked;
