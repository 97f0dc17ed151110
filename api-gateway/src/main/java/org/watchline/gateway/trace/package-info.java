/** Calls to other services, in the trace of the request that they are made for. */
@NullMarked
package org.watchline.gateway.trace;

import org.jspecify.annotations.NullMarked;
