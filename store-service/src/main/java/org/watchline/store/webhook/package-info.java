/** How alerts reach those who asked for them: signatures, and what follows from each attempt to send one. Pure. */
@NullMarked
package org.watchline.store.webhook;

import org.jspecify.annotations.NullMarked;
