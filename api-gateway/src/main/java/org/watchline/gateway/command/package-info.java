/** What people change is sent to store-service, the only writer, and its answer is passed on as it is. */
@NullMarked
package org.watchline.gateway.command;

import org.jspecify.annotations.NullMarked;
