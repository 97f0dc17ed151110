package org.watchline.gateway.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On how many independent sources articles rest that say the same. An article rests on the outlets that it cites, and
 * on its own outlet if it cites none. Where a cited outlet's articles are among them and all cite others, it rests on
 * those in turn. Of several articles that tell the same in much the same words only the earliest counts; the others are
 * echoes.
 *
 * @param articles all of them
 * @param independentSources how many roots there are
 * @param echoes articles that retell another
 * @param claims roots that are a party to what is told
 * @param roots the one with most articles first
 */
@Schema(description = "How many articles say it, and on how many independent sources they rest")
public record Independence(int articles, int independentSources, int echoes, int claims, List<Root> roots) {

    public Independence {
        roots = List.copyOf(roots);
    }

    /**
     * Where a claim comes from.
     *
     * @param articles how many rest on it, without echoes
     * @param articleIds the earliest of these, at most {@value #MOST_IDS}
     */
    @Schema(
            name = "RootSource",
            description = "A source that others rest on; articleIds are the earliest of its articles")
    public record Root(Outlet outlet, int articles, List<UUID> articleIds) {

        /** A thousand articles may each rest on hundreds of sources. */
        private static final int MOST_IDS = 20;

        public Root {
            articleIds = List.copyOf(articleIds.subList(0, Math.min(articleIds.size(), MOST_IDS)));
        }
    }

    /** Counts the sources of these articles. */
    public static Independence of(Collection<Testimony> testimonies) {
        List<Testimony> originals = originals(testimonies);
        Map<String, Outlet> outlets = new HashMap<>();
        Map<String, List<UUID>> articles = new TreeMap<>();
        Ancestry ancestry = new Ancestry(originals);
        for (Testimony testimony : originals) {
            for (Outlet root : ancestry.rootsOf(testimony)) {
                outlets.putIfAbsent(root.id(), root);
                articles.computeIfAbsent(root.id(), id -> new ArrayList<>()).add(testimony.articleId());
            }
        }
        List<Root> roots = articles.entrySet().stream()
                .map(entry -> new Root(
                        outlets.getOrDefault(entry.getKey(), Outlet.UNKNOWN),
                        entry.getValue().size(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt((Root root) -> -root.articles())
                        .thenComparing(root -> root.outlet().name()))
                .toList();
        int all =
                (int) testimonies.stream().map(Testimony::articleId).distinct().count();
        int claims = (int) roots.stream().filter(root -> root.outlet().party()).count();
        return new Independence(all, roots.size(), all - originals.size(), claims, roots);
    }

    /** The earliest of each story, one per article; undated ones are the latest. */
    private static List<Testimony> originals(Collection<Testimony> testimonies) {
        Map<UUID, Testimony> byArticle = new TreeMap<>();
        testimonies.forEach(testimony -> byArticle.merge(testimony.articleId(), testimony, Independence::joined));
        Set<String> stories = new LinkedHashSet<>();
        return byArticle.values().stream()
                .sorted(Comparator.comparing(Testimony::publishedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .filter(testimony -> stories.add(testimony.story()))
                .toList();
    }

    /** One article may say something in several places, with other sources. */
    private static Testimony joined(Testimony one, Testimony other) {
        List<Outlet> cites = new ArrayList<>(one.cites());
        cites.addAll(other.cites());
        return new Testimony(one.articleId(), one.publishedAt(), one.outlet(), cites, one.story());
    }
}
