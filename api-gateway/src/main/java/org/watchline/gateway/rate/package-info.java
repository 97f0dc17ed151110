/** How much one key, or one address without a key, may ask for. */
@NullMarked
package org.watchline.gateway.rate;

import org.jspecify.annotations.NullMarked;
