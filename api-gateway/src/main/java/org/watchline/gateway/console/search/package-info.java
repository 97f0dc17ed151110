/** The console's first page: the search over the articles. */
@NullMarked
package org.watchline.gateway.console.search;

import org.jspecify.annotations.NullMarked;
