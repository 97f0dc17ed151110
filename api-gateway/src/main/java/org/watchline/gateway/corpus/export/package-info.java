/** Reads whole result sets for exports: in one state of the corpus, however large, a few articles at a time. */
@NullMarked
package org.watchline.gateway.corpus.export;

import org.jspecify.annotations.NullMarked;
