/** The pages of what is watched: saved searches, what came in since somebody last looked, and what comes in now. */
@NullMarked
package org.watchline.gateway.console.watchlist;

import org.jspecify.annotations.NullMarked;
