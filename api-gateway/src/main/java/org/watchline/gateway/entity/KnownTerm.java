package org.watchline.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * When a role was held, as the knowledge base has it.
 *
 * @param from ISO 8601 day, month or year; null where it is not known
 * @param until ISO 8601 day, month or year; null where it is not known or the role is still held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownTerm(@Nullable String from, @Nullable String until) {}
