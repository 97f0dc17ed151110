package org.watchline.nlp.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.messaging.Submission;
import org.watchline.nlp.TaggingMetrics;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.nlp.engine.TaggedArticle;

/** Reads one record, tags its article and writes the result; sends nothing. */
@ApplicationScoped
class Enrichment {

    private static final Logger LOG = Logger.getLogger(Enrichment.class);

    private final ArticleTagger tagger;
    private final Settings settings;
    private final TaggingMetrics metrics;

    Enrichment(ArticleTagger tagger, Settings settings, TaggingMetrics metrics) {
        this.tagger = tagger;
        this.settings = settings;
        this.metrics = metrics;
    }

    Outcome enrich(ConsumerRecord<String, byte[]> record) {
        ArticleIngested ingested;
        try {
            ingested = ContractCodec.read(record.value(), ArticleIngested.class);
        } catch (ContractViolationException e) {
            return unusable(record, "not an ingested article: " + e.getMessage());
        }
        try {
            return new Outcome.Enriched(record, ingested.articleId(), ingested.submissionId(), enriched(ingested));
        } catch (RuntimeException | StackOverflowError bug) {
            // The engine is pure, so trying again would fail again, and hold up every article behind this one.
            LOG.errorf(
                    bug,
                    "article cannot be tagged articleId=%s submissionId=%s",
                    ingested.articleId(),
                    ingested.submissionId());
            String reason = "could not be tagged: " + bug.getClass().getSimpleName();
            return new Outcome.Unusable(record, ingested.articleId(), ingested.submissionId(), reason);
        }
    }

    /** The outcome for a record of which only its headers are known. */
    static Outcome unusable(ConsumerRecord<String, byte[]> record, String reason) {
        return new Outcome.Unusable(record, null, submissionId(record), reason);
    }

    private byte[] enriched(ArticleIngested ingested) {
        TaggedArticle tagged = metrics.measured(() -> tagger.tag(ingested.article()));
        Settings.State known = settings.now();
        Annotations curated = known.overlay().over(ingested.article(), tagged.annotations());
        return ContractCodec.write(new ArticleEnriched(
                ingested,
                tagged.detectedLanguage(),
                tagger.run(),
                curated,
                known.overlay().cards(tagged.entities(), curated),
                known.version()));
    }

    /** Only what a producer said: nobody follows the name that a record without the header goes by. */
    private static @Nullable String submissionId(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader(EventHeaders.SUBMISSION_ID);
        return header == null ? null : Submission.of(record).id();
    }
}
