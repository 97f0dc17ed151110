@NullMarked
package org.watchline.local.chaos.loader;

import org.jspecify.annotations.NullMarked;
