package org.watchline.gateway.console.curation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.curation.DecisionPage;

/** What the log of decisions shows. */
record CurationView(Link link, DecisionPage found) {

    public List<DecisionRow> rows() {
        return found.items().stream().map(DecisionRow::new).toList();
    }

    /** Id of the entity that all of them are about; empty for any. */
    public String entity() {
        return String.join("", link.values("entity"));
    }

    public boolean isFiltered() {
        return !link.without("cursor").query().isEmpty();
    }

    /** Types that a new entity may have. */
    public List<EntityType> types() {
        return Stream.of(EntityType.values())
                .filter(type -> type != EntityType.DATE)
                .toList();
    }

    public @Nullable String nextPage() {
        return found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href();
    }
}
