/** The catalogue of Kafka topics and the headers that records carry on them. */
@NullMarked
package org.watchline.contracts.topic;

import org.jspecify.annotations.NullMarked;
