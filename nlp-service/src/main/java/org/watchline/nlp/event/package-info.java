/**
 * Reads events from clauses, in the terms of PLOVER: what was done, by whom, to whom, where, when, with how many
 * victims.
 */
@NullMarked
package org.watchline.nlp.event;

import org.jspecify.annotations.NullMarked;
