package org.watchline.evaluation.press;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints generated articles, one JSON object a line, for {@code ./watchline feed -}. */
@Command(
        name = "generate",
        description = "Prints generated articles as NDJSON; the same seed gives the same articles.",
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--count", defaultValue = "1000", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Start of the random sequence (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--words",
            defaultValue = "600",
            description = "Words per article, about (default: ${DEFAULT-VALUE}).")
    private int words;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${sys:watchline.home:-.}/evaluation/corpus",
            description = "Where the project's texts are (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        PressGenerator generator =
                new PressGenerator(corpus, Models.load().tags(), KnowledgeBase.shipped(), seed, words);
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < count; i++) {
            out.println(mapper.writeValueAsString(generator.next()));
        }
        out.flush();
        return 0;
    }
}
