/** The gateway's only contact with PostgreSQL: reads the views that store-service publishes, never writes. */
@NullMarked
package org.watchline.gateway.corpus;

import org.jspecify.annotations.NullMarked;
