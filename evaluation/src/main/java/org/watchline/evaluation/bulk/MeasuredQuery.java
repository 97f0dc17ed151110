package org.watchline.evaluation.bulk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A kind of query and the requests that stand for it.
 *
 * @param paths below {@code /api/v1}, asked one after the other, so that no two requests in a row are the same
 */
public record MeasuredQuery(String kind, List<String> paths) {

    private static final String FACETS = "&facets=source,cites,person,org,place,type,event,lang,month";

    /** What a person at the console asks, from the cheapest to the most expensive. */
    public static final List<MeasuredQuery> ALL = List.of(
            search("selective words", "q=" + of("belchorlam"), "q=" + of("ransom hostage wessolisqua")),
            search("commonest word", "q=officials", "q=said"),
            search("commonest word by date", "q=officials&sort=date", "q=said&sort=date"),
            search("two common words", "q=" + of("security attack"), "q=" + of("ceasefire talks")),
            search("phrase", "q=" + of("\"members of\""), "q=" + of("\"attacked a convoy\"")),
            search("near", "q=" + of("\"convoy Khost\"~5"), "q=" + of("\"ceasefire talks\"~3")),
            search("name in any spelling", "q=" + of("Nur Wali Mahsud"), "q=" + of("TTP ceasefire")),
            search(
                    "words and filters",
                    "q=attack&entity=ttp&from=2022-01-01&to=2022-12-31",
                    "q=talks&source=Dawn&place=khost"),
            search("filters only", "entity=ttp&place=khost", "cites=dawn&event=ASSAULT"),
            search("commonest word with all facets", "q=officials" + FACETS, "q=said" + FACETS),
            search("everything with all facets", FACETS.substring(1), "sort=date" + FACETS),
            search("as of earlier", "q=attack&asOf=2025-01-01", "entity=ttp&asOf=2025-01-01"),
            new MeasuredQuery("entities by name", List.of("/entities?q=khan", "/entities?q=mehsud")),
            new MeasuredQuery("entity", List.of("/entities/ttp", "/entities/khost")),
            new MeasuredQuery("entity's articles", List.of("/entities/ttp/articles", "/entities/khost/articles")),
            new MeasuredQuery("entity's company", List.of("/entities/ttp/related", "/entities/khost/related")),
            new MeasuredQuery("entity's network", List.of("/entities/ttp/network", "/entities/khost/network")),
            new MeasuredQuery("entity's timeline", List.of("/entities/ttp/timeline", "/entities/khost/timeline")),
            new MeasuredQuery("events", List.of("/events?location=khost", "/events?actor=ttp&from=2022-01-01")),
            new MeasuredQuery("single reports", List.of("/events?grouped=false&entity=ttp", "/events?grouped=false")),
            new MeasuredQuery("sources", List.of("/sources", "/sources/dawn")),
            new MeasuredQuery("who cites whom", List.of("/sources/graph", "/sources/gaps")));

    /** Copies what may change. */
    public MeasuredQuery {
        paths = List.copyOf(paths);
    }

    private static MeasuredQuery search(String kind, String... queries) {
        return new MeasuredQuery(
                kind,
                List.of(queries).stream().map(query -> "/articles?" + query).toList());
    }

    private static String of(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
