/**
 * The HTTP commands by which the gateway changes what people may change: {@code /internal/…}, for services that know
 * the token and for nobody else. Alone knows JAX-RS.
 */
@NullMarked
package org.watchline.store.http;

import org.jspecify.annotations.NullMarked;
