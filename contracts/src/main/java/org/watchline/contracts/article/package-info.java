/**
 * The events of an article's way through the pipeline: submitted, ingested, enriched, stored. One record per Kafka
 * topic, plus the values they are made of. Everything here is data; what to do with it is the services' business.
 */
@NullMarked
package org.watchline.contracts.article;

import org.jspecify.annotations.NullMarked;
