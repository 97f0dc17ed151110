/**
 * What people decided, laid over what the engine found: the engine itself, and so its runs, stay the same. Every
 * mention that changes keeps what the engine had said, because decisions can be taken back.
 */
@NullMarked
package org.watchline.nlp.curation;

import org.jspecify.annotations.NullMarked;
