package org.watchline.gateway.console;

import java.util.List;
import org.watchline.gateway.corpus.entity.EntityName;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.corpus.entity.RelatedEntity;
import org.watchline.gateway.search.SearchItem;

/**
 * What an entity's page shows.
 *
 * @param articles the newest ones that mention it
 * @param more whether there are others
 */
record EntityView(
        EntitySummary entity,
        List<EntityName> names,
        List<RelatedEntity> related,
        List<SearchItem> articles,
        boolean more) {}
