/** Has stored articles tagged anew. */
@NullMarked
package org.watchline.gateway.replay;

import org.jspecify.annotations.NullMarked;
