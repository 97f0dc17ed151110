/**
 * Names by the constructions that they stand in: a title and the name behind it, a head word and the words before it,
 * the town that a report is sent from. Every rule names a construction; none names a string.
 */
@NullMarked
package org.watchline.nlp.name.rule;

import org.jspecify.annotations.NullMarked;
