package org.watchline.gateway.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.Stage;

/**
 * How the pipeline stands.
 *
 * @param at when it was looked what waits
 * @param stages where records wait, in the order in which an article passes them; empty while the broker does not
 *     answer
 * @param throughput submissions that reached a stage, since this gateway started at most
 * @param deadLetters null while the corpus cannot be read
 */
@Schema(name = "Pipeline", description = "How the pipeline stands")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PipelineAnswer(
        Instant at,
        List<StageState> stages,
        List<Flow> throughput,
        Errors errors,
        @Nullable DeadLetterState deadLetters,
        List<ServiceState> services) {

    /**
     * What waits at a stage.
     *
     * @param group the consumer group
     * @param lag records that are not done
     * @param oldestSeconds how long the one that waits longest has waited; null if none waits
     */
    @Schema(name = "PipelineStage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StageState(
            String stage,
            String service,
            String group,
            List<String> topics,
            long lag,
            @Nullable Long oldestSeconds,
            int consumers) {}

    /** Submissions that reached a stage. */
    @Schema(name = "PipelineFlow")
    public record Flow(Stage stage, int lastMinute, int lastFiveMinutes) {}

    /**
     * How submissions ended in the last five minutes.
     *
     * @param share of those that were rejected or failed, 0 to 1; 0 if none ended
     */
    @Schema(name = "PipelineErrors")
    public record Errors(int stored, int rejected, int failed, double share) {}

    /**
     * Records that no stage could use.
     *
     * @param open of which nobody has dealt with; 1,000 at most
     * @param last the newest ones
     */
    @Schema(name = "PipelineDeadLetters")
    public record DeadLetterState(int open, List<Letter> last) {}

    /** A dead letter in short. */
    @Schema(name = "PipelineDeadLetter")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Letter(
            long id,
            Instant at,
            String topic,
            @Nullable String stage,
            @Nullable String reason,
            String state) {}
}
