/**
 * Reads mail: single messages, saved pages in the form of mail, and whole mailboxes. Pure but for Apache James Mime4j.
 */
@NullMarked
package org.watchline.ingest.mail;

import org.jspecify.annotations.NullMarked;
