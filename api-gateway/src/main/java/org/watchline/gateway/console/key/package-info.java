/** The page of keys. */
@NullMarked
package org.watchline.gateway.console.key;

import org.jspecify.annotations.NullMarked;
