/** Keeps foreign web pages out: without keys, a loopback address is within reach of every page the analyst visits. */
@NullMarked
package org.watchline.gateway.guard;

import org.jspecify.annotations.NullMarked;
