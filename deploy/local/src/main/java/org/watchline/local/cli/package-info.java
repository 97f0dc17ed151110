/**
 * The commands of {@code ./watchline}: they read arguments, call one of the other packages and turn the outcome into
 * lines and an exit status.
 */
@NullMarked
package org.watchline.local.cli;

import org.jspecify.annotations.NullMarked;
