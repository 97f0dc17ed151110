package org.watchline.gateway.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.gateway.corpus.deadletter.LetterFilter;
import org.watchline.gateway.corpus.deadletter.LetterReader;
import org.watchline.gateway.corpus.deadletter.StoredLetter;
import org.watchline.gateway.pipeline.PipelineAnswer.DeadLetterState;
import org.watchline.gateway.pipeline.PipelineAnswer.Errors;
import org.watchline.gateway.pipeline.PipelineAnswer.Flow;
import org.watchline.gateway.pipeline.PipelineAnswer.Letter;
import org.watchline.gateway.pipeline.PipelineAnswer.StageState;
import org.watchline.gateway.pipeline.Throughput.Passed;
import org.watchline.gateway.problem.ProblemException;

/** Puts together what is known of the pipeline. */
@ApplicationScoped
public class Pipeline {

    private static final int MOST_COUNTED = 1_000;
    private static final int LAST_LETTERS = 5;

    private final PipelineMonitor monitor;
    private final Throughput throughput;
    private final LetterReader letters;
    private final Clock clock;

    Pipeline(PipelineMonitor monitor, Throughput throughput, LetterReader letters, Clock clock) {
        this.monitor = monitor;
        this.throughput = throughput;
        this.letters = letters;
        this.clock = clock;
    }

    /** How it stands. */
    public PipelineAnswer now() {
        PipelineMonitor.Look look = monitor.last();
        Instant now = clock.instant();
        Map<Stage, Passed> passed = throughput.passed();
        return new PipelineAnswer(
                look.at(),
                look.waiting().stream().map(at -> stage(at, now)).toList(),
                passed.entrySet().stream()
                        .map(flow -> new Flow(
                                flow.getKey(),
                                flow.getValue().lastMinute(),
                                flow.getValue().lastFiveMinutes()))
                        .toList(),
                errors(passed),
                deadLetters(),
                look.services());
    }

    private static StageState stage(Waiting at, Instant now) {
        Instant oldest = at.oldest();
        return new StageState(
                at.station().label(),
                at.station().service(),
                at.station().group(),
                at.station().topics(),
                at.lag(),
                oldest == null
                        ? null
                        : Math.max(0, Duration.between(oldest, now).toSeconds()),
                at.consumers());
    }

    private static Errors errors(Map<Stage, Passed> passed) {
        int stored = lately(passed, Stage.STORED);
        int rejected = lately(passed, Stage.REJECTED);
        int failed = lately(passed, Stage.FAILED);
        int ended = stored + rejected + failed;
        return new Errors(stored, rejected, failed, ended == 0 ? 0 : (double) (rejected + failed) / ended);
    }

    private static int lately(Map<Stage, Passed> passed, Stage stage) {
        return passed.getOrDefault(stage, Passed.NOTHING).lastFiveMinutes();
    }

    private @Nullable DeadLetterState deadLetters() {
        try {
            List<StoredLetter> last = letters.page(LetterFilter.OPEN, Long.MAX_VALUE, LAST_LETTERS);
            return new DeadLetterState(
                    Math.min(MOST_COUNTED, letters.open(MOST_COUNTED)),
                    last.stream().map(Pipeline::brief).toList());
        } catch (ProblemException e) {
            return null;
        }
    }

    private static Letter brief(StoredLetter letter) {
        return new Letter(
                letter.id(),
                letter.at(),
                Topics.sourceOf(letter.topic()),
                letter.stage(),
                letter.reason(),
                letter.state());
    }
}
