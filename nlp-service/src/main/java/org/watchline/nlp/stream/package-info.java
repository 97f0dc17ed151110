/**
 * The Kafka shell around the engine, and the only package that knows Kafka: reads the fast and the slow lane, publishes
 * enriched articles, buries what can never be tagged.
 */
@NullMarked
package org.watchline.nlp.stream;

import org.jspecify.annotations.NullMarked;
