/** One article with its revisions, its duplicates and what the engine found in it. */
@NullMarked
package org.watchline.gateway.article;

import org.jspecify.annotations.NullMarked;
