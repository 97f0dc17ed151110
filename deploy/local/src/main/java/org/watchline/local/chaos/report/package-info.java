/** What is told about a campaign: each fault with the time of recovery, samples of memory and lag, and the result. */
@NullMarked
package org.watchline.local.chaos.report;

import org.jspecify.annotations.NullMarked;
