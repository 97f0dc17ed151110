/** The console's page on what people noted. */
@NullMarked
package org.watchline.gateway.console.note;

import org.jspecify.annotations.NullMarked;
