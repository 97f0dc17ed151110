package org.watchline.evaluation.topic;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.nlp.model.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures which labels articles better: the engine's rules or OpenNLP's document categorizer. */
@Command(
        name = "topics",
        description = {
            "Compares the engine's rules for topics with OpenNLP's document categorizer on labelled items.",
            "On the training items the categorizer is measured by five-fold cross-validation."
        },
        mixinStandardHelpOptions = true)
public final class TopicsCommand implements Callable<Integer> {

    private static final int FOLDS = 5;
    private static final List<Double> THRESHOLDS = List.of(0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/corpus",
            description = "Directory of topics/, train/ and test/ (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LabelledItems labelled = new LabelledItems(corpus, new ArticleTagger(Models.load(), KnowledgeBase.shipped()));
        List<LabelledItem> training = labelled.training();
        double threshold = bestThreshold(training);
        print("training items, rules", byRules(training));
        print("training items, categorizer from " + threshold, crossValidated(training, threshold));
        Categorizer categorizer = Categorizer.trainedOn(training);
        compare("newswire", labelled.newswire(), categorizer, threshold);
        compare("analyses", labelled.analyses(), categorizer, threshold);
        return 0;
    }

    /** The categorizer's best, so that it is not the threshold that loses. */
    private static double bestThreshold(List<LabelledItem> items) throws IOException {
        List<LabelTally> tallies = new ArrayList<>();
        for (double threshold : THRESHOLDS) {
            tallies.add(crossValidated(items, threshold));
        }
        LabelTally best =
                tallies.stream().max(Comparator.comparingDouble(LabelTally::f1)).orElseThrow();
        return THRESHOLDS.get(tallies.indexOf(best));
    }

    private static LabelTally crossValidated(List<LabelledItem> items, double threshold) throws IOException {
        LabelTally tally = new LabelTally();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledItem> others = new ArrayList<>();
            List<LabelledItem> held = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                (i % FOLDS == fold ? held : others).add(items.get(i));
            }
            Categorizer categorizer = Categorizer.trainedOn(others);
            held.forEach(item -> tally.add(categorizer.labels(item, threshold), item.labels()));
        }
        return tally;
    }

    private static LabelTally byRules(List<LabelledItem> items) {
        LabelTally tally = new LabelTally();
        items.forEach(item -> tally.add(item.byRules(), item.labels()));
        return tally;
    }

    private void compare(String name, List<LabelledItem> items, Categorizer categorizer, double threshold) {
        LabelTally tally = new LabelTally();
        items.forEach(item -> tally.add(categorizer.labels(item, threshold), item.labels()));
        print(name + ", rules", byRules(items));
        print(name + ", categorizer", tally);
    }

    private void print(String what, LabelTally tally) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-40s %s%n", what, tally.summary());
        out.flush();
    }
}
