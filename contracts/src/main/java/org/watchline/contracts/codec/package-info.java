/**
 * The one JSON form of every contract record. Readers are tolerant: unknown fields are ignored; missing required ones
 * are not.
 */
@NullMarked
package org.watchline.contracts.codec;

import org.jspecify.annotations.NullMarked;
