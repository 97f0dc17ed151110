package org.watchline.ingest.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.IntakeMetrics;
import org.watchline.ingest.SubmissionIds;
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
        List<Uni<ItemAnswer>> answers = candidates.stream()
                .map(candidate -> candidate.map(
                        sound -> send(sound, lane),
                        unsound -> Uni.createFrom().item(refuse(unsound.refusal(), unsound.file()))))
                .toList();
        return Uni.join().all(answers).andFailFast().await().indefinitely();
    }

    private Uni<ItemAnswer> send(Candidate.Sound sound, Lane lane) {
        String submissionId = ids.mint();
        return publisher
                .submit(submissionId, sound.articleId(), sound.submission(), lane)
                .map(delivery -> answer(sound, submissionId, delivery));
    }

    private ItemAnswer answer(Candidate.Sound sound, String submissionId, Delivery delivery) {
        return switch (delivery) {
            case CONFIRMED -> new ItemAnswer.Submitted(sound.articleId(), submissionId, sound.file());
            case UNCONFIRMED -> new ItemAnswer.Unconfirmed(sound.articleId(), submissionId, sound.file());
            case TOO_LARGE -> refuse(Outcome.Refused.tooLarge(), sound.file());
        };
    }

    private ItemAnswer refuse(Outcome.Refused refusal, @Nullable String file) {
        metrics.refused(refusal);
        return new ItemAnswer.Refused(Problem.of(refusal), file);
    }
}
