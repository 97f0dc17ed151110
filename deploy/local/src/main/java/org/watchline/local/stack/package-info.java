/**
 * The running product on one machine: broker, database and the four services, their ports, their data directory and
 * their state file.
 */
@NullMarked
package org.watchline.local.stack;

import org.jspecify.annotations.NullMarked;
