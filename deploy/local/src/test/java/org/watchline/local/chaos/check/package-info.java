@NullMarked
package org.watchline.local.chaos.check;

import org.jspecify.annotations.NullMarked;
