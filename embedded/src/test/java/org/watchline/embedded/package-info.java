/** Tests that start the real servers, and kill them. */
@NullMarked
package org.watchline.embedded;

import org.jspecify.annotations.NullMarked;
