package org.watchline.ingest.http;

import java.util.UUID;
import org.watchline.contracts.status.Stage;

/** What the request did for one of its articles. */
sealed interface ItemAnswer {

    /**
     * It is on its way.
     *
     * @param id the article's id, the same for every submission of the article
     */
    record Submitted(UUID id, String submissionId, String status, Links links) implements ItemAnswer {

        Submitted(UUID id, String submissionId) {
            this(id, submissionId, Stage.SUBMITTED.label(), Links.to(id, submissionId));
        }
    }

    /** Kafka did not acknowledge it in time: it may be on its way. */
    record Unconfirmed(UUID id, String submissionId, String status, Links links) implements ItemAnswer {

        Unconfirmed(UUID id, String submissionId) {
            this(id, submissionId, "unconfirmed", Links.to(id, submissionId));
        }
    }

    /** It is not taken. */
    record Refused(String status, Problem problem) implements ItemAnswer {

        Refused(Problem problem) {
            this(Stage.REJECTED.label(), problem);
        }
    }

    /** Addresses at the gateway, relative to its root. */
    record Links(String article, String status) {

        static Links to(UUID id, String submissionId) {
            return new Links("/api/v1/articles/" + id, "/api/v1/articles/" + submissionId + "/status");
        }
    }
}
