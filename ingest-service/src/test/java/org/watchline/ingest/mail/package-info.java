/** Tests of {@code org.watchline.ingest.mail}. */
@NullMarked
package org.watchline.ingest.mail;

import org.jspecify.annotations.NullMarked;
