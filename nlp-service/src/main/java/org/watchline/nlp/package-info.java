/**
 * nlp-service: turns ingested articles into annotated ones. This package holds what makes a service of the engine:
 * configuration, the beans of what knows no framework, health and metrics.
 */
@NullMarked
package org.watchline.nlp;

import org.jspecify.annotations.NullMarked;
