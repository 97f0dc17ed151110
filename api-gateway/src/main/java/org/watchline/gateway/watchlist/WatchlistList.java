package org.watchline.gateway.watchlist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All watch lists, by name. */
@Schema(description = "All watch lists, by name")
record WatchlistList(List<Watchlist> items) {}
