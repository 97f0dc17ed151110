/** Makes articles of files, whatever their kind: pages, texts, mail, mailboxes and documents. */
@NullMarked
package org.watchline.ingest.file;

import org.jspecify.annotations.NullMarked;
