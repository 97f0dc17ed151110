/** Pages to fetch and the polling state of feeds. */
@NullMarked
package org.watchline.contracts.feed;

import org.jspecify.annotations.NullMarked;
