/**
 * Has PDF and office documents read by a program of its own, which may be broken by a file, starved or killed without
 * harm to this service.
 */
@NullMarked
package org.watchline.ingest.document;

import org.jspecify.annotations.NullMarked;
