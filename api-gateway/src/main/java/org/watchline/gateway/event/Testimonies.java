package org.watchline.gateway.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.event.StoredReport;
import org.watchline.gateway.source.Independence;
import org.watchline.gateway.source.Outlet;
import org.watchline.gateway.source.Testimony;

/** The sources of an event's reports. */
final class Testimonies {

    private final Map<String, EntityLabel> labels;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Independence independence;

    Testimonies(List<StoredReport> reports, Map<String, EntityLabel> labels) {
        this.labels = labels;
        reports.stream().flatMap(report -> report.citations().stream()).forEach(this::remember);
        this.independence =
                Independence.of(reports.stream().map(this::testimony).toList());
    }

    Independence independence() {
        return independence;
    }

    /** The ids of the sources on which some of the reports rest. */
    Set<String> rootsOf(Collection<StoredReport> some) {
        Set<String> roots = new TreeSet<>();
        for (Independence.Root root : independence.roots()) {
            if (some.stream()
                    .anyMatch(report -> root.articles().contains(report.source().articleId()))) {
                roots.add(root.outlet().id());
            }
        }
        return roots;
    }

    private Testimony testimony(StoredReport report) {
        StoredReport.Source source = report.source();
        return new Testimony(
                source.articleId(),
                source.publishedAt(),
                source.outlet() == null ? null : outlet(null, source.outlet()),
                report.citations().stream()
                        .map(citation -> outlet(citation.sourceId(), citation.source()))
                        .toList(),
                report.textHash());
    }

    private void remember(Citation citation) {
        String id = citation.sourceId();
        if (id != null) {
            idsByName.put(folded(citation.source()), id);
            EntityLabel label = labels.get(id);
            if (label != null) {
                idsByName.put(folded(label.name()), id);
            }
        }
    }

    private Outlet outlet(@Nullable String id, String name) {
        String known = id == null ? idsByName.get(folded(name)) : id;
        EntityLabel label = known == null ? null : labels.get(known);
        if (known == null || label == null || label.type() == null) {
            return Outlet.named(known, name);
        }
        return Outlet.of(known, label.name(), label.kind());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
