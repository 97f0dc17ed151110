package org.watchline.gateway.article;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Run;
import org.watchline.gateway.corpus.AnnotationSet;

/** What a run found in an article. Offsets are half-open and count Unicode code points of the named field. */
@Schema(description = "What a run found in an article; offsets are half-open and count Unicode code points")
record AnnotationsAnswer(
        UUID articleId, int revision, Run run, List<AnnotatedSentence> sentences, List<Mention> mentions) {

    static AnnotationsAnswer of(AnnotationSet set, List<Mention> mentions, boolean withTokens) {
        List<AnnotatedSentence> sentences = withTokens
                ? AnnotatedSentence.withTokens(set.sentences(), set.tokens())
                : AnnotatedSentence.withoutTokens(set.sentences());
        return new AnnotationsAnswer(set.articleId(), set.revision(), set.run(), sentences, mentions);
    }
}
