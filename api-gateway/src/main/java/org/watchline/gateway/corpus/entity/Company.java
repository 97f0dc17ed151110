package org.watchline.gateway.corpus.entity;

import java.util.List;
import org.watchline.gateway.corpus.Basis;

/**
 * What stands in the newest articles that mention an entity.
 *
 * @param related entities, the most frequent first
 * @param places those that stand on a map, the most frequent first
 * @param outlets that published the articles, the most frequent first
 */
public record Company(
        List<RelatedEntity> related, List<RelatedEntity> places, List<WritingOutlet> outlets, Basis basis) {

    public Company {
        related = List.copyOf(related);
        places = List.copyOf(places);
        outlets = List.copyOf(outlets);
    }
}
