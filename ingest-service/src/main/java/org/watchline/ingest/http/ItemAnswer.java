package org.watchline.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.Stage;

/** What the request did for one of its articles; of a file, its name is told too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface ItemAnswer {

    /**
     * It is on its way.
     *
     * @param id the article's id, the same for every submission of the article
     */
    record Submitted(
            UUID id,
            String submissionId,
            String status,
            Links links,
            @Nullable String file) implements ItemAnswer {

        Submitted(UUID id, String submissionId, @Nullable String file) {
            this(id, submissionId, Stage.SUBMITTED.label(), Links.to(id, submissionId), file);
        }
    }

    /** Kafka did not acknowledge it in time: it may be on its way. */
    record Unconfirmed(
            UUID id,
            String submissionId,
            String status,
            Links links,
            @Nullable String file) implements ItemAnswer {

        Unconfirmed(UUID id, String submissionId, @Nullable String file) {
            this(id, submissionId, "unconfirmed", Links.to(id, submissionId), file);
        }
    }

    /** It is not taken. */
    record Refused(String status, Problem problem, @Nullable String file) implements ItemAnswer {

        Refused(Problem problem, @Nullable String file) {
            this(Stage.REJECTED.label(), problem, file);
        }
    }

    /** Addresses at the gateway, relative to its root. */
    record Links(String article, String status) {

        static Links to(UUID id, String submissionId) {
            return new Links("/api/v1/articles/" + id, "/api/v1/articles/" + submissionId + "/status");
        }
    }
}
