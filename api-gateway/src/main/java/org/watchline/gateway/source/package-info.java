/** Outlets: who holds what, who rests on whom, and how many independent sources a claim has. */
@NullMarked
package org.watchline.gateway.source;

import org.jspecify.annotations.NullMarked;
