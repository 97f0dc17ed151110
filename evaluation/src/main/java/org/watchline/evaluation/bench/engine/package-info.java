/**
 * The tagging engine's speed by JMH, on one thread and on texts it has not read before: as a whole and stage by stage,
 * beside bare calls of OpenNLP, which are what it cannot be faster than, and beside Stanford CoreNLP.
 */
@NullMarked
package org.watchline.evaluation.bench.engine;

import org.jspecify.annotations.NullMarked;
