/**
 * Compares two ways of labelling articles with topics on items that a person labelled: the rules that the engine uses,
 * and OpenNLP's document categorizer trained on the same labels.
 */
@NullMarked
package org.watchline.evaluation.topic;

import org.jspecify.annotations.NullMarked;
