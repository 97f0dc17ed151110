/**
 * What every module's tests share: a real Kafka broker and a real PostgreSQL for Quarkus tests, a probe for topics, a
 * web site on loopback, contract assertions with the golden samples, and the architecture rules of the house. Never
 * deployed.
 */
@NullMarked
package org.watchline.testkit;

import org.jspecify.annotations.NullMarked;
