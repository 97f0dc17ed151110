package org.watchline.gateway.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Citation;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.event.StoredReport;
import org.watchline.gateway.source.Ancestry;
import org.watchline.gateway.source.Independence;
import org.watchline.gateway.source.Outlet;
import org.watchline.gateway.source.Testimony;

/** The sources of an event's reports. */
final class Testimonies {

    private final Map<String, EntityLabel> labels;
    private final Ancestry ancestry;
    private final Independence independence;

    Testimonies(List<StoredReport> reports, Map<String, EntityLabel> labels) {
        this.labels = labels;
        List<Testimony> all = reports.stream().map(this::testimony).toList();
        this.ancestry = new Ancestry(all);
        this.independence = Independence.of(all);
    }

    Independence independence() {
        return independence;
    }

    /** The ids of the sources on which some of the reports rest, by what each cites for itself. */
    Set<String> rootsOf(Collection<StoredReport> some) {
        return some.stream()
                .flatMap(report -> ancestry.rootsOf(testimony(report)).stream())
                .map(Outlet::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Testimony testimony(StoredReport report) {
        StoredReport.Source source = report.source();
        return new Testimony(
                source.articleId(),
                source.publishedAt(),
                source.outletId() == null || source.outlet() == null
                        ? null
                        : outlet(source.outletId(), source.outlet()),
                report.citations().stream().flatMap(this::outlet).toList(),
                report.story());
    }

    private Stream<Outlet> outlet(Citation citation) {
        return Stream.ofNullable(citation.sourceId()).map(id -> outlet(id, citation.source()));
    }

    private Outlet outlet(String id, String name) {
        EntityLabel label = labels.get(id);
        return label == null || label.type() == null
                ? new Outlet(id, name, false)
                : Outlet.of(id, label.name(), label.kind());
    }
}
