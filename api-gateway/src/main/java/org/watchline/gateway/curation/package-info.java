/** What people decide about entities and events: making decisions, looking them up, taking them back. */
@NullMarked
package org.watchline.gateway.curation;

import org.jspecify.annotations.NullMarked;
