/** What is decided about articles that must not be in the corpus. */
@NullMarked
package org.watchline.store.takedown;

import org.jspecify.annotations.NullMarked;
