/** The knowledge base, for what it knows beyond articles. */
@NullMarked
package org.watchline.gateway.knowledge;

import org.jspecify.annotations.NullMarked;
