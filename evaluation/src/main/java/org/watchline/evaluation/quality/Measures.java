package org.watchline.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measures of an evaluation, in the order of the report. */
final class Measures {

    private static final String ARTICLES = "articles";
    private static final String NEWSWIRE = "newswire";

    private Measures() {}

    static List<Measure> of(Scores scores) {
        List<Measure> measures = new ArrayList<>();
        if (scores.entities().tallies().all().wanted() > 0) {
            addArticles(scores, measures);
        }
        if (scores.newswire().tallies().all().wanted() > 0) {
            measures.add(
                    Measure.f1(NEWSWIRE, "entities", scores.newswire().tallies().all()));
            scores.newswire()
                    .tallies()
                    .byType()
                    .forEach((type, tally) -> measures.add(Measure.f1(NEWSWIRE, type, tally)));
        }
        return measures;
    }

    private static void addArticles(Scores scores, List<Measure> measures) {
        LinkScore links = scores.links();
        measures.add(new Measure(
                ARTICLES, "no false merge", 1 - links.falseMergeRate(), "share of entities that join one thing only"));
        measures.add(
                Measure.f1(ARTICLES, "entities", scores.entities().tallies().all()));
        scores.entities().tallies().byType().forEach((type, tally) -> measures.add(Measure.f1(ARTICLES, type, tally)));
        measures.add(new Measure(
                ARTICLES,
                "identity B-cubed",
                links.f1(),
                String.format(
                        Locale.ROOT, "P %.3f R %.3f over %d names", links.precision(), links.recall(), links.names())));
        measures.add(new Measure(ARTICLES, "names linked", links.share(), "of the names whose span was found"));
        measures.add(Measure.f1(ARTICLES, "citations", scores.citations().citations()));
        measures.add(
                Measure.share(ARTICLES, "citation dates", scores.citations().dates()));
        measures.add(Measure.f1(ARTICLES, "footnotes", scores.citations().footnotes()));
        measures.add(Measure.share(ARTICLES, "other date values", scores.dates().values()));
        measures.add(Measure.share(ARTICLES, "events found", scores.events().events()));
        measures.add(Measure.share(ARTICLES, "event dates", scores.events().dates()));
        measures.add(Measure.share(ARTICLES, "killed figures", scores.events().killed()));
        measures.add(
                Measure.share(ARTICLES, "event has an actor", scores.events().actors()));
    }
}
