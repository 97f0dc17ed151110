/**
 * Processes of the operating system: recognised again after their launcher died, measured, and started again with
 * back-off when they die.
 */
@NullMarked
package org.watchline.local.process;

import org.jspecify.annotations.NullMarked;
