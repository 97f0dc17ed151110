/** The console's pages on people, groups, places and outlets. */
@NullMarked
package org.watchline.gateway.console.entity;

import org.jspecify.annotations.NullMarked;
