/** Tests of {@code org.watchline.reader.pdf}. */
@NullMarked
package org.watchline.reader.pdf;

import org.jspecify.annotations.NullMarked;
