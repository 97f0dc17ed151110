/** Plans what a batch of enriched articles changes in the corpus, and names what became of each. Pure. */
@NullMarked
package org.watchline.store.article;

import org.jspecify.annotations.NullMarked;
