/** Who may do what: keys, their scopes, and the part of a key that services may know. */
@NullMarked
package org.watchline.contracts.access;

import org.jspecify.annotations.NullMarked;
