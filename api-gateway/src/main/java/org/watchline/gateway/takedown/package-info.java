/** Articles that are taken down, and why. */
@NullMarked
package org.watchline.gateway.takedown;

import org.jspecify.annotations.NullMarked;
