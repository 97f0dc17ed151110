/**
 * The statistical models: where they are on the class path, and which files exactly they were. Models are immutable and
 * shared by all threads; the tools made from them are not, so each thread has its own.
 */
@NullMarked
package org.watchline.nlp.model;

import org.jspecify.annotations.NullMarked;
