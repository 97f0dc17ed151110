/** What changed between two revisions of an article, word by word. */
@NullMarked
package org.watchline.gateway.revision;

import org.jspecify.annotations.NullMarked;
