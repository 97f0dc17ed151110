/** Tests of what makes a submission an article. */
@NullMarked
package org.watchline.ingest.article;

import org.jspecify.annotations.NullMarked;
