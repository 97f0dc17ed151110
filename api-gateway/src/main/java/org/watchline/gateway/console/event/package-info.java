/** The console's pages on events: the list with timeline and map, and one event with its reports and figures. */
@NullMarked
package org.watchline.gateway.console.event;

import org.jspecify.annotations.NullMarked;
