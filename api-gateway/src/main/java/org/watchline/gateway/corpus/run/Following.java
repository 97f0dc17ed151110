package org.watchline.gateway.corpus.run;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far search, facets and counts have followed the pointer; articles and their annotations follow at once.
 *
 * @param followed articles that are done
 * @param articles that there are to look at
 * @param since when the pointer was moved
 */
@Schema(description = "How far search, facets and counts have followed the pointer")
public record Following(long followed, long articles, Instant since) {}
