/** Reads query parameters and page cursors; whatever is wrong with them becomes a problem that names them. */
@NullMarked
package org.watchline.gateway.query;

import org.jspecify.annotations.NullMarked;
