package org.watchline.contracts.setting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;

/**
 * One thing that people changed. The topic is compacted by id; a deleted setting is a record without a value.
 *
 * @param kind what {@code value} is, for example {@code feed}
 * @param version increases with every change of any setting
 */
public record Setting(String id, String kind, long version, Instant changedAt, JsonNode value) {

    public Setting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(value, "value");
    }
}
