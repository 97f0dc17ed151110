/** Tests of {@code org.watchline.reader}. */
@NullMarked
package org.watchline.reader;

import org.jspecify.annotations.NullMarked;
