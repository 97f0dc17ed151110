/** The stream of articles as they are stored, resumable and in commit order. */
@NullMarked
package org.watchline.gateway.live;

import org.jspecify.annotations.NullMarked;
