package org.watchline.gateway.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an imported list. */
@Schema(description = "What became of the feeds of an imported list, in its order")
record FeedImport(List<ImportedFeed> items) {}
