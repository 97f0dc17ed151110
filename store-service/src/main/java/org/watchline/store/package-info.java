/**
 * The store service: keeps what the pipeline found in PostgreSQL and tells everyone after the commit. The only writer
 * of the database.
 */
@NullMarked
package org.watchline.store;

import org.jspecify.annotations.NullMarked;
