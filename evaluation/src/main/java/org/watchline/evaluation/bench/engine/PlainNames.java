package org.watchline.evaluation.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedText.MarkedName;
import org.watchline.evaluation.gold.MarkedTexts;

/** A name model as OpenNLP makes it by itself, with its own features, of the texts that the engine's was made of. */
final class PlainNames {

    private PlainNames() {}

    static TokenNameFinderModel train(Path directory) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                MarkedTexts.in(file).forEach(text -> samples.add(sample(text)));
            }
        }
        return NameFinderME.train(
                "en",
                "default",
                ObjectStreamUtils.createObjectStream(samples),
                TrainingParameters.defaultParams(),
                new TokenNameFinderFactory());
    }

    private static NameSample sample(MarkedText text) {
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text.text());
        List<Span> names = new ArrayList<>();
        for (MarkedName name : text.names()) {
            int first = -1;
            int end = -1;
            for (int i = 0; i < tokens.length; i++) {
                if (tokens[i].getStart() >= name.start() && tokens[i].getEnd() <= name.end()) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }
            if (first >= 0) {
                names.add(new Span(first, end, name.type()));
            }
        }
        return new NameSample(Span.spansToStrings(tokens, text.text()), names.toArray(new Span[0]), true);
    }
}
