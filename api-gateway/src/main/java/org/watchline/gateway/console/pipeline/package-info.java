/** The console's page on how the pipeline stands. */
@NullMarked
package org.watchline.gateway.console.pipeline;

import org.jspecify.annotations.NullMarked;
