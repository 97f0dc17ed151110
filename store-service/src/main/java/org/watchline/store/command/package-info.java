/** What people change reaches this service as commands: their bodies, and the problems that are told back. */
@NullMarked
package org.watchline.store.command;

import org.jspecify.annotations.NullMarked;
