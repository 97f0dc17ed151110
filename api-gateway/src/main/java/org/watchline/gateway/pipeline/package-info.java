/** How the pipeline stands: what waits at each stage and how long, what gets through, and what does not. */
@NullMarked
package org.watchline.gateway.pipeline;

import org.jspecify.annotations.NullMarked;
