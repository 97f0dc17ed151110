package org.watchline.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.MarkedText;

/** All measures of one evaluation. */
final class Scores {

    private final EntityScore entities = new EntityScore();
    private final LinkScore links = new LinkScore();
    private final DateScore dates = new DateScore();
    private final CitationScore citations = new CitationScore();
    private final EventScore events = new EventScore();
    private final NewswireScore newswire = new NewswireScore();
    private final List<Mistake> mistakes = new ArrayList<>();

    void add(GoldArticle gold, Engine engine) {
        Annotations found = engine.tag(gold.article());
        Mistakes here = new Mistakes(gold.name(), gold.article().text(), mistakes);
        Alignment aligned = Alignment.of(gold, found.mentions());
        entities.add(aligned, here);
        links.add(aligned, here);
        dates.add(gold, aligned, here);
        citations.add(gold, found.citations(), found.footnotes(), here);
        events.add(gold, found.events(), here);
    }

    void add(String file, MarkedText gold, Engine engine) {
        Annotations found = engine.tag(gold.text());
        newswire.add(gold, found.mentions(), new Mistakes(file, gold.text(), mistakes));
    }

    EntityScore entities() {
        return entities;
    }

    LinkScore links() {
        return links;
    }

    DateScore dates() {
        return dates;
    }

    CitationScore citations() {
        return citations;
    }

    EventScore events() {
        return events;
    }

    NewswireScore newswire() {
        return newswire;
    }

    List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>(mistakes);
        all.addAll(links.mistakes());
        return all;
    }
}
