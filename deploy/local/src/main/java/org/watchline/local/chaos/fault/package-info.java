/**
 * What is broken, when, and for how long: a plan drawn from a seed, the faults themselves, and records that nobody can
 * read.
 */
@NullMarked
package org.watchline.local.chaos.fault;

import org.jspecify.annotations.NullMarked;
