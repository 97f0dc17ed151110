/** Who is asking and what they may do: keys, sessions of the console, and the roles that resources demand. */
@NullMarked
package org.watchline.gateway.access;

import org.jspecify.annotations.NullMarked;
