package org.watchline.gateway.article;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Topic;
import org.watchline.gateway.corpus.AnnotationSet;

/**
 * What a run found in an article. Offsets are half-open and count Unicode code points of the text, or of the field that
 * a mention names.
 */
@Schema(description = "What a run found in an article; offsets are half-open and count Unicode code points")
public record AnnotationsAnswer(
        UUID articleId,
        int revision,
        Run run,
        List<AnnotatedSentence> sentences,
        List<Mention> mentions,
        List<Citation> citations,
        List<Footnote> footnotes,
        List<Block> blocks,
        List<Role> roles,
        List<Topic> topics,
        List<Quote> quotes,
        List<Event> events) {

    /**
     * The answer that tells of a set.
     *
     * @param withTokens whether the sentences tell their tokens
     */
    public static AnnotationsAnswer of(AnnotationSet set, boolean withTokens) {
        Annotations found = set.found();
        return new AnnotationsAnswer(
                set.articleId(),
                set.revision(),
                set.run(),
                withTokens
                        ? AnnotatedSentence.withTokens(found.sentences(), found.tokens())
                        : AnnotatedSentence.withoutTokens(found.sentences()),
                found.mentions(),
                found.citations(),
                found.footnotes(),
                found.blocks(),
                found.roles(),
                found.topics(),
                found.quotes(),
                found.events());
    }
}
