/** Tests of {@code org.watchline.reader.office}. */
@NullMarked
package org.watchline.reader.office;

import org.jspecify.annotations.NullMarked;
