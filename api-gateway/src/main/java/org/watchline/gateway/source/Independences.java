package org.watchline.gateway.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.FullText;
import org.watchline.gateway.corpus.source.StoredTestimony;
import org.watchline.gateway.corpus.source.StoredTestimony.CitedSource;
import org.watchline.gateway.corpus.source.TestimonyReader;
import org.watchline.gateway.search.Names;

/** Works out on how many independent sources the results of a search rest. */
@ApplicationScoped
public class Independences {

    private static final int NEWEST_MATCHES = 1_000;
    private static final int COUNTED_MATCHES = 10_001;

    private final FullText search;
    private final Names names;
    private final TestimonyReader testimonies;

    Independences(FullText search, Names names, TestimonyReader testimonies) {
        this.search = search;
        this.names = names;
        this.testimonies = testimonies;
    }

    /**
     * Looks at the newest articles that the filter finds.
     *
     * @param asOf null for now
     */
    public IndependenceAnswer of(ArticleFilter asked, @Nullable Instant asOf) {
        ArticleFilter filter = names.find(asked, asOf).filter();
        List<UUID> newest = search.newest(filter, asOf, NEWEST_MATCHES);
        List<Testimony> found = testimonies.of(newest, asOf).stream()
                .map(Independences::testimony)
                .toList();
        int matches = newest.size() < NEWEST_MATCHES ? newest.size() : search.count(filter, asOf, COUNTED_MATCHES);
        return new IndependenceAnswer(Independence.of(found), new Basis(newest.size(), matches));
    }

    private static Testimony testimony(StoredTestimony stored) {
        CitedSource outlet = stored.outlet();
        return new Testimony(
                stored.articleId(),
                stored.publishedAt(),
                outlet == null ? null : outlet(outlet),
                stored.cites().stream().map(Independences::outlet).toList(),
                stored.story());
    }

    private static Outlet outlet(CitedSource source) {
        return Outlet.of(source.id(), source.name(), source.kind());
    }
}
