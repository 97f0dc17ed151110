/** Reads webhooks with what was sent to them. */
@NullMarked
package org.watchline.gateway.corpus.webhook;

import org.jspecify.annotations.NullMarked;
