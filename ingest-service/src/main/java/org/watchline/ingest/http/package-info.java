/**
 * The internal HTTP side, called by api-gateway: submissions in, one answer per article out, every error an RFC 9457
 * problem.
 */
@NullMarked
package org.watchline.ingest.http;

import org.jspecify.annotations.NullMarked;
