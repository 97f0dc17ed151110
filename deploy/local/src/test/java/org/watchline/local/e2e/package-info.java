/**
 * End-to-end tests: the packaged services as processes on an embedded Kafka and PostgreSQL, driven from outside as
 * clients and operators would.
 */
@NullMarked
package org.watchline.local.e2e;

import org.jspecify.annotations.NullMarked;
