/** The knowledge base, for what it knows beyond articles and for what it does not. */
@NullMarked
package org.watchline.gateway.knowledge;

import org.jspecify.annotations.NullMarked;
