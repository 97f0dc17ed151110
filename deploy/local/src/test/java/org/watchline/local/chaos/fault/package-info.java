@NullMarked
package org.watchline.local.chaos.fault;

import org.jspecify.annotations.NullMarked;
