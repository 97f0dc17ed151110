/** The console's page on what people decided, where a decision can be taken back. */
@NullMarked
package org.watchline.gateway.console.curation;

import org.jspecify.annotations.NullMarked;
