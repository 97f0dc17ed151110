/** What it takes to have stored articles tagged anew. Pure. */
@NullMarked
package org.watchline.store.replay;

import org.jspecify.annotations.NullMarked;
