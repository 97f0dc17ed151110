/** Notes and tags of people on articles and events. */
@NullMarked
package org.watchline.gateway.note;

import org.jspecify.annotations.NullMarked;
