package org.watchline.gateway.replay;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.run.StoredReplay;

/** The last re-processings, the latest first. */
@Schema(description = "The last re-processings, the latest first")
public record ReplayList(List<StoredReplay> items) {}
