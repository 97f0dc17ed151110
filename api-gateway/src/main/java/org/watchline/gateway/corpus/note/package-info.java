/** Reads notes and their versions. */
@NullMarked
package org.watchline.gateway.corpus.note;

import org.jspecify.annotations.NullMarked;
