package org.watchline.gateway.submit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.gateway.status.StatusMemory;

/** Notes what ingest-service accepted, so that the status is there before the first notice came back over Kafka. */
@ApplicationScoped
class SubmittedMemo {

    private static final Logger LOG = Logger.getLogger(SubmittedMemo.class);
    private static final TypeReference<List<AcceptedArticle>> ANSWER = new TypeReference<>() {};

    private final ObjectMapper json = ContractCodec.mapper();
    private final StatusMemory memory;
    private final Clock clock;

    SubmittedMemo(StatusMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** Gives the number of articles that the answer is about. */
    int note(IngestAnswer answer) {
        if (!answer.isAccepted()) {
            return 0;
        }
        try {
            List<AcceptedArticle> articles = json.readValue(answer.body(), ANSWER);
            articles.forEach(this::note);
            return articles.size();
        } catch (IOException e) {
            // The articles are accepted all the same; their status follows over Kafka.
            LOG.warnf("answer of ingest-service not understood reason=%s", e.getMessage());
            return 0;
        }
    }

    private void note(AcceptedArticle article) {
        if (article.submissionId() != null) {
            memory.remember(
                    new ArticleStatus(article.submissionId(), article.id(), 1, Stage.SUBMITTED, clock.instant(), null));
        }
    }
}
