/**
 * Backups of a local stack while it works, and putting them back: PostgreSQL in its backup mode and the broker's logs
 * of one moment within it, in one file with a manifest.
 */
@NullMarked
package org.watchline.local.backup;

import org.jspecify.annotations.NullMarked;
