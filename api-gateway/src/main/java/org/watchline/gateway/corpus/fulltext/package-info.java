/**
 * Full-text search by PostgreSQL. All that is known of its documents and queries is known here; who searches knows
 * {@link org.watchline.gateway.corpus.FullText}, behind which another engine could stand.
 */
@NullMarked
package org.watchline.gateway.corpus.fulltext;

import org.jspecify.annotations.NullMarked;
