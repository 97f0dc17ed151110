/** Has articles tagged anew, and says which run of the engine is shown, through the gateway. */
@NullMarked
package org.watchline.local.run;

import org.jspecify.annotations.NullMarked;
