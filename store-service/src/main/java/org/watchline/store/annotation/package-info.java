/** Works out of an article's annotations what is kept beside them. Pure. */
@NullMarked
package org.watchline.store.annotation;

import org.jspecify.annotations.NullMarked;
