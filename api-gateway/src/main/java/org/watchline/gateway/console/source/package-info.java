/** The console's pages on outlets: who publishes, who is cited by whom, and what rests on whom. */
@NullMarked
package org.watchline.gateway.console.source;

import org.jspecify.annotations.NullMarked;
