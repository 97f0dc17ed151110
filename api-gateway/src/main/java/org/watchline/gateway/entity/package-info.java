/** People, groups, places and outlets as the corpus knows them. */
@NullMarked
package org.watchline.gateway.entity;

import org.jspecify.annotations.NullMarked;
