package org.watchline.evaluation.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.watchline.evaluation.training.NameTally.Name;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.citation.Citations;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.name.NameFinder;
import org.watchline.nlp.name.NameResources;
import org.watchline.nlp.temporal.Dates;

/**
 * Measures on each part of the corpus what the finder does with a model that was trained on the other parts. Templates
 * only train.
 */
final class CrossValidation {

    private final NameModelTrainer trainer;
    private final TrainingEvents events;
    private final KnowledgeBase knowledge;
    private final Citations citations;

    CrossValidation(NameModelTrainer trainer, TrainingEvents events, KnowledgeBase knowledge) {
        this.trainer = trainer;
        this.events = events;
        this.knowledge = knowledge;
        citations = new Citations(knowledge);
    }

    /** The names found and missed, by style. */
    Map<String, NameTally> measure(TrainingCorpus corpus, int folds) throws IOException {
        Map<String, NameTally> byStyle = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Event> others = new ArrayList<>();
            List<TrainingDocument> held = new ArrayList<>();
            for (int i = 0; i < corpus.written().size(); i++) {
                TrainingDocument document = corpus.written().get(i);
                if (i % folds == fold) {
                    held.add(document);
                } else {
                    others.addAll(events.of(document));
                }
            }
            corpus.templates().forEach(document -> others.addAll(events.of(document)));
            TokenNameFinderModel model = trainer.train(others);
            NameFinder finder = new NameFinder(NameResources.of(knowledge, model));
            for (TrainingDocument document : held) {
                byStyle.computeIfAbsent(document.style(), unused -> new NameTally())
                        .add(wanted(document), found(document.reading(), finder));
            }
        }
        return byStyle;
    }

    private static List<Name> wanted(TrainingDocument document) {
        return document.names().stream()
                .map(name -> new Name(name.start(), name.end(), name.type()))
                .toList();
    }

    private List<Name> found(Reading reading, NameFinder finder) {
        List<DateMention> dates = Dates.in(reading, null);
        DatedField field = new DatedField(reading, dates, citations.in(reading, dates));
        return finder.find(List.of(field)).get(0).names().stream()
                .map(name -> new Name(
                        name.span().start(), name.span().end(), name.type().name()))
                .toList();
    }
}
