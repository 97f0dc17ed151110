package org.watchline.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.entity.RelatedEntity;

/** The company that an entity keeps. */
@Schema(description = "Entities in the same articles, the most frequent first")
public record RelatedAnswer(List<RelatedEntity> items, Basis basis) {}
