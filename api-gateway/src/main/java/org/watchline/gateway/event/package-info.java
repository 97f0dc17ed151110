/** What happened: events on a timeline and a map, the reports that tell of each, and their figures. */
@NullMarked
package org.watchline.gateway.event;

import org.jspecify.annotations.NullMarked;
