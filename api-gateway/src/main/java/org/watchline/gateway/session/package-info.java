/** Who is signed in to the console: kept by browsers, sealed, so that any gateway with the same secret knows them. */
@NullMarked
package org.watchline.gateway.session;

import org.jspecify.annotations.NullMarked;
