/** Tests of the HTTP side. */
@NullMarked
package org.watchline.ingest.http;

import org.jspecify.annotations.NullMarked;
