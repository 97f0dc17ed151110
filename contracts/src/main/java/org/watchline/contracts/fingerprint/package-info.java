/**
 * What of a text is compared with other texts to find near-duplicates: its words, their runs, and the marks by which
 * texts with runs in common find each other. Pure, and frozen where it is stored: ingest-service makes marks,
 * store-service compares them.
 */
@NullMarked
package org.watchline.contracts.fingerprint;

import org.jspecify.annotations.NullMarked;
