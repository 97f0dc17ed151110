/** The console's pages on dead letters. */
@NullMarked
package org.watchline.gateway.console.deadletter;

import org.jspecify.annotations.NullMarked;
