package org.watchline.gateway.key;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.key.StoredKey;

/** All keys. */
@Schema(description = "All keys: those that hold first, the newest before older ones")
record KeyList(List<StoredKey> items) {}
