package org.watchline.nlp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about tagging. */
@ConfigMapping(prefix = "watchline.nlp")
public interface NlpConfig {

    /** Articles tagged at the same time; as many as there are processors, unless set. */
    Optional<@Min(1) @Max(256) Integer> threads();

    /**
     * A directory of {@code *.tsv} files to use instead of the shipped knowledge base; read when the service starts.
     */
    Optional<Path> knowledgeDirectory();

    /** How long the fast lane must have been empty before the backlog gets its turn. */
    @NotNull
    @WithDefault("500ms")
    Duration backlogQuiet();

    /** How long tagging one article may take until it is dead-lettered; the longest ones take seconds. */
    @NotNull
    @WithDefault("3m")
    Duration longestTagging();
}
