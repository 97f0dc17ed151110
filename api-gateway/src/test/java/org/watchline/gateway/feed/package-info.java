/** Tests of the routes and the page of feeds. */
@NullMarked
package org.watchline.gateway.feed;

import org.jspecify.annotations.NullMarked;
