/** Sends what webhooks are to be told, from the queue in the database to their receivers. */
@NullMarked
package org.watchline.store.delivery;

import org.jspecify.annotations.NullMarked;
