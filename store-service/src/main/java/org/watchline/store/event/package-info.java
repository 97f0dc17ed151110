/** Decides which reports tell of the same event. Pure: it knows neither frameworks nor the database. */
@NullMarked
package org.watchline.store.event;

import org.jspecify.annotations.NullMarked;
