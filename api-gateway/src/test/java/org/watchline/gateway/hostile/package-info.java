/** What people write who want to harm whoever reads it, against every page, route and file. */
@NullMarked
package org.watchline.gateway.hostile;

import org.jspecify.annotations.NullMarked;
