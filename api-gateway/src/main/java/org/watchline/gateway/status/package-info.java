/** Tells where a submission is, from what the stages announced and from what the corpus kept. */
@NullMarked
package org.watchline.gateway.status;

import org.jspecify.annotations.NullMarked;
