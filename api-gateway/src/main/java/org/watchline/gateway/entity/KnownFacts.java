package org.watchline.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge base says of an entity.
 *
 * @param aliases spellings that articles are searched for, also in other scripts
 */
@Schema(description = "What the knowledge base says of an entity, whatever articles say")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownFacts(String name, String kind, @Nullable URI wikidata, List<String> aliases) {}
