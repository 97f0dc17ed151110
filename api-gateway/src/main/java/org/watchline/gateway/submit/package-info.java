/** Takes articles from clients and hands them to ingest-service, which alone decides about them. */
@NullMarked
package org.watchline.gateway.submit;

import org.jspecify.annotations.NullMarked;
