/** Tests that hold the documents against the repository. */
@NullMarked
package org.watchline.local.docs;

import org.jspecify.annotations.NullMarked;
