package org.watchline.gateway.console.pipeline;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.watchline.gateway.pipeline.PipelineAnswer;
import org.watchline.gateway.pipeline.PipelineAnswer.Flow;
import org.watchline.gateway.pipeline.PipelineAnswer.StageState;
import org.watchline.gateway.pipeline.ServiceState;

/** How the pipeline stands, as its page shows it. */
record PipelineView(PipelineAnswer now) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final long LONG_SECONDS = 60;

    /** A stage with what is done there. */
    record StageRow(StageState state) {

        public String work() {
            return switch (state.stage()) {
                case "ingest" -> "examine submissions";
                case "fetch" -> "fetch pages";
                case "tag" -> "tag articles";
                case "backlog" -> "tag articles that may wait";
                case "store" -> "store articles";
                case "status" -> "keep notices";
                case "dead-letters" -> "keep dead letters";
                case "feeds" -> "keep how feeds stand";
                default -> state.stage();
            };
        }

        /** How long the oldest record has waited. */
        public String age() {
            Long seconds = state.oldestSeconds();
            return seconds == null ? "" : brief(Duration.ofSeconds(seconds));
        }

        /** Whether somebody should look: nobody works here, or not fast enough. */
        public boolean isHeldUp() {
            Long seconds = state.oldestSeconds();
            return state.lag() > 0 && (state.consumers() == 0 || (seconds != null && seconds > LONG_SECONDS));
        }
    }

    /** A service as a word and a colour. */
    record ServiceRow(ServiceState state) {

        public String badge() {
            return switch (state.health()) {
                case "ready" -> "good";
                case "unready", "unknown" -> "warn";
                default -> "bad";
            };
        }
    }

    public List<StageRow> stages() {
        return now.stages().stream().map(StageRow::new).toList();
    }

    public List<ServiceRow> services() {
        return now.services().stream().map(ServiceRow::new).toList();
    }

    public List<Flow> flows() {
        return now.throughput();
    }

    public String updated() {
        return SECOND.format(now.at());
    }

    private static String brief(Duration span) {
        if (span.toHours() >= 1) {
            return span.toHours() + " h " + span.toMinutesPart() + " min";
        }
        return span.toMinutes() >= 1
                ? span.toMinutes() + " min " + span.toSecondsPart() + " s"
                : span.toSeconds() + " s";
    }
}
