/** Keeps counts that pages show, so that nobody waits for them: who is mentioned, who publishes, who is cited. */
@NullMarked
package org.watchline.store.tally;

import org.jspecify.annotations.NullMarked;
