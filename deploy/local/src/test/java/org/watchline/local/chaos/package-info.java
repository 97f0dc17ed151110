@NullMarked
package org.watchline.local.chaos;

import org.jspecify.annotations.NullMarked;
