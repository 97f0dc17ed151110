@NullMarked
package org.watchline.local.chaos.proxy;

import org.jspecify.annotations.NullMarked;
