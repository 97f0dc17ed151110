package org.watchline.gateway.corpus;

import java.util.List;
import java.util.UUID;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;

/** What the shown run found in an article's active revision, without the mentions. */
public record AnnotationSet(UUID articleId, int revision, Run run, List<Sentence> sentences, Tokens tokens) {}
