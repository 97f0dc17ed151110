/**
 * Queries on corpora of growing size, cold and warm and while articles come in, and what a corpus costs on disk. The
 * corpora are generated together with their annotations and loaded by store-service's bulk writer.
 */
@NullMarked
package org.watchline.evaluation.bench.query;

import org.jspecify.annotations.NullMarked;
