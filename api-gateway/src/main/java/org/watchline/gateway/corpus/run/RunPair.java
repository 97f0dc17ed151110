package org.watchline.gateway.corpus.run;

import org.watchline.gateway.corpus.Sql;

/**
 * Two runs that are compared, over a bounded number of articles.
 *
 * @param sample articles at most
 * @param examples of each type and kind at most
 */
public record RunPair(String older, String newer, int sample, int examples) {

    /** The sets of both runs, as {@code pair}: of the revisions that both have, the latest ones. */
    Sql pairs() {
        return Sql.of("""
                with pair as materialized (
                  select o.annotation_set as older, n.annotation_set as newer, o.article_id, o.revision
                  from run_set o
                  join run_set n on n.revision_id = o.revision_id
                  where o.run_id = ? and n.run_id = ?
                  order by o.annotation_set desc
                  limit ?)""", older, newer, sample);
    }
}
