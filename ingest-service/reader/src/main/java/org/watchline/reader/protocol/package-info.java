/** What ingest-service and the program that reads documents say to each other; needs no library. */
@NullMarked
package org.watchline.reader.protocol;

import org.jspecify.annotations.NullMarked;
