package org.watchline.ingest.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.watchline.ingest.IntakeMetrics;
import org.watchline.ingest.article.Outcome;
import org.watchline.ingest.stream.Delivery;
import org.watchline.ingest.stream.Lane;
import org.watchline.ingest.stream.SubmissionPublisher;

/** Sends the sound articles of one request on their way and answers for each. */
@ApplicationScoped
class Admission {

    private final SubmissionPublisher publisher;
    private final SubmissionIds ids;
    private final IntakeMetrics metrics;

    Admission(SubmissionPublisher publisher, SubmissionIds ids, IntakeMetrics metrics) {
        this.publisher = publisher;
        this.ids = ids;
        this.metrics = metrics;
    }

    /** Blocks until Kafka has acknowledged every sound article, or the time for that is over. */
    List<ItemAnswer> admit(List<Candidate> candidates, Lane lane) {
        List<Uni<ItemAnswer>> sendings =
                candidates.stream().map(candidate -> send(candidate, lane)).toList();
        return Uni.join().all(sendings).andFailFast().await().indefinitely();
    }

    private Uni<ItemAnswer> send(Candidate candidate, Lane lane) {
        if (candidate instanceof Candidate.Sound sound) {
            String submissionId = ids.mint();
            return publisher
                    .submit(submissionId, sound.articleId(), sound.submission(), lane)
                    .map(delivery -> answer(sound, submissionId, delivery));
        }
        return Uni.createFrom().item(refuse(((Candidate.Unsound) candidate).refusal()));
    }

    private ItemAnswer answer(Candidate.Sound sound, String submissionId, Delivery delivery) {
        return switch (delivery) {
            case CONFIRMED -> new ItemAnswer.Submitted(sound.articleId(), submissionId);
            case UNCONFIRMED -> new ItemAnswer.Unconfirmed(sound.articleId(), submissionId);
            case TOO_LARGE -> refuse(Outcome.Refused.tooLarge());
        };
    }

    private ItemAnswer refuse(Outcome.Refused refusal) {
        metrics.refused(refusal);
        return new ItemAnswer.Refused(Problem.of(refusal));
    }
}
