/** Comma-separated values that are safe to open in a spreadsheet. */
@NullMarked
package org.watchline.gateway.csv;

import org.jspecify.annotations.NullMarked;
