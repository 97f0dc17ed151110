/** Tests of arguments, messages and exit statuses. */
@NullMarked
package org.watchline.local.cli;

import org.jspecify.annotations.NullMarked;
