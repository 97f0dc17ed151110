/**
 * What people decide about entities and events, and what follows from all decisions together: an overlay on what the
 * engine finds, the same for articles that are stored and for those to come.
 */
@NullMarked
package org.watchline.contracts.curation;

import org.jspecify.annotations.NullMarked;
