/** Tests of what follows from decisions. */
@NullMarked
package org.watchline.contracts.curation;

import org.jspecify.annotations.NullMarked;
