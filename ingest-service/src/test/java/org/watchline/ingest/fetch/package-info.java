/** Tests of fetching: robots, lanes, charsets and addresses. */
@NullMarked
package org.watchline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
