/**
 * The program that ingest-service starts to read documents: takes one file after the other from its standard input and
 * answers on its standard output. It has no network, and may be killed at any moment.
 */
@NullMarked
package org.watchline.reader;

import org.jspecify.annotations.NullMarked;
