/** Tests of the whole service on a real Kafka and a real PostgreSQL. */
@NullMarked
package org.watchline.store;

import org.jspecify.annotations.NullMarked;
