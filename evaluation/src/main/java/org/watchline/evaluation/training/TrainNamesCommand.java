package org.watchline.evaluation.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.ml.model.Event;
import org.watchline.contracts.identity.Sha256;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the name model, measures it by cross-validation, and writes it with a record of how it came about. */
@Command(
        name = "train-names",
        description = {
            "Trains the model that finds names on the project's corpus.",
            "The same corpus, knowledge base and code give the same bytes."
        },
        mixinStandardHelpOptions = true)
public final class TrainNamesCommand implements Callable<Integer> {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/corpus",
            description = "Directory of train/*.txt and templates.txt (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/nlp-service/src/main/resources/models",
            description = "Where to write names-en.bin and names-en.json (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("");

    @Option(
            names = "--folds",
            defaultValue = "3",
            description = "Parts of the cross-validation; 0 for none (default: ${DEFAULT-VALUE}).")
    private int folds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (folds < 0 || folds == 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--folds must be 0, or 2 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        KnowledgeBase knowledge = KnowledgeBase.shipped();
        TrainingCorpus read = TrainingCorpus.read(corpus, new DocumentReader(Models.load()), knowledge);
        NameModelTrainer trainer = new NameModelTrainer();
        TrainingEvents events = new TrainingEvents(knowledge);
        out.printf(
                "%d documents, %d of templates%n",
                read.written().size(), read.templates().size());
        byte[] model = StableModel.bytes(trainer.train(eventsOf(read, events)));
        Files.createDirectories(output);
        Files.write(output.resolve("names-en.bin"), model);
        out.printf("names-en.bin has %d bytes, SHA-256 %s%n", model.length, Sha256.of(model));
        out.flush();
        if (folds > 1) {
            CrossValidation validation = new CrossValidation(trainer, events, knowledge);
            ModelCard card = ModelCard.of(read, knowledge.digest(), model, validation.measure(read, folds));
            Files.writeString(output.resolve("names-en.json"), card.json());
            out.print(card.json());
            out.flush();
        }
        return 0;
    }

    private static List<Event> eventsOf(TrainingCorpus corpus, TrainingEvents events) {
        List<Event> all = new ArrayList<>();
        corpus.written().forEach(document -> all.addAll(events.of(document)));
        corpus.templates().forEach(document -> all.addAll(events.of(document)));
        return all;
    }
}
