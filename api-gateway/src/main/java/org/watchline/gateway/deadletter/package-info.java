/** Records that no stage could use: listed, shown, sent again, purged. */
@NullMarked
package org.watchline.gateway.deadletter;

import org.jspecify.annotations.NullMarked;
