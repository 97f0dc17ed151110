/** Tests of backups without a stack. */
@NullMarked
package org.watchline.local.backup;

import org.jspecify.annotations.NullMarked;
