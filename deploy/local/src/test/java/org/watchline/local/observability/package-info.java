/** Tests that hold dashboard, alerts and runbook against each other and against what the services measure. */
@NullMarked
package org.watchline.local.observability;

import org.jspecify.annotations.NullMarked;
