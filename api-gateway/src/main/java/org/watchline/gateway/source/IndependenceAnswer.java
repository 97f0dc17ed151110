package org.watchline.gateway.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.Basis;

/**
 * On how many independent sources the found articles rest.
 *
 * @param basis over how many of the newest matches it was worked out, of how many; of so many at least, if there are
 *     very many
 */
@Schema(description = "On how many independent sources the found articles rest")
public record IndependenceAnswer(@JsonUnwrapped Independence independence, Basis basis) {}
