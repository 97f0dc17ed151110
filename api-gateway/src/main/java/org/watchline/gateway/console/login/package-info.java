/** Signing in to the console with a key, and out again. */
@NullMarked
package org.watchline.gateway.console.login;

import org.jspecify.annotations.NullMarked;
