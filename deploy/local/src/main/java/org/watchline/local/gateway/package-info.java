/** Asks the gateway as any client does, and lays its answers out for a terminal. */
@NullMarked
package org.watchline.local.gateway;

import org.jspecify.annotations.NullMarked;
