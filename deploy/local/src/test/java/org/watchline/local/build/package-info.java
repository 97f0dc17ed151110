/** What the build makes besides the programs. */
@NullMarked
package org.watchline.local.build;

import org.jspecify.annotations.NullMarked;
