/** The pages for people: rendered on the server, usable without JavaScript. */
@NullMarked
package org.watchline.gateway.console;

import org.jspecify.annotations.NullMarked;
