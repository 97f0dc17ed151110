/**
 * The main class of the broker's own process; nothing here is on the class path of those who use
 * {@code org.watchline.embedded}.
 */
@NullMarked
package org.watchline.embedded.broker;

import org.jspecify.annotations.NullMarked;
