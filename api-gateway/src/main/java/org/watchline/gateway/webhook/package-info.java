/** Webhooks of watch lists, with their log. */
@NullMarked
package org.watchline.gateway.webhook;

import org.jspecify.annotations.NullMarked;
