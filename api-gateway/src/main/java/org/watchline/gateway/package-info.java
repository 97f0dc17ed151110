/** The gateway: the only public door to the corpus, as an API for programs and a console for people. */
@NullMarked
package org.watchline.gateway;

import org.jspecify.annotations.NullMarked;
