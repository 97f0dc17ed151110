/**
 * Fetches pages that somebody else wrote the address of: checked, limited, as the site's rules for robots allow, and
 * one request after the other to each server. Knows neither Kafka nor what an article is.
 */
@NullMarked
package org.watchline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
