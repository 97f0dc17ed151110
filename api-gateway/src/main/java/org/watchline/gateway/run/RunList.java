package org.watchline.gateway.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.run.Following;
import org.watchline.gateway.corpus.run.StoredPromotion;
import org.watchline.gateway.corpus.run.StoredRun;

/**
 * All runs, the newest first.
 *
 * @param following null if search and counts show the runs that articles are shown by
 * @param promotions the last moves of the pointer, the latest first
 */
@Schema(description = "All runs, the newest first")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunList(List<StoredRun> items, @Nullable Following following, List<StoredPromotion> promotions) {}
