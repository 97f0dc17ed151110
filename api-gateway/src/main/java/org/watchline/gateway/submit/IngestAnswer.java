package org.watchline.gateway.submit;

import java.util.Optional;

/** What ingest-service said; a problem comes through as it is. */
record IngestAnswer(int status, String contentType, Optional<String> retryAfter, String body) {

    boolean isAccepted() {
        return status == 202;
    }
}
