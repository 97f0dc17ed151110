/** Who is signed in to the console: in memory, so that signing out and a restart end a session for good. */
@NullMarked
package org.watchline.gateway.session;

import org.jspecify.annotations.NullMarked;
