/** Giving out keys and taking them back. */
@NullMarked
package org.watchline.gateway.key;

import org.jspecify.annotations.NullMarked;
