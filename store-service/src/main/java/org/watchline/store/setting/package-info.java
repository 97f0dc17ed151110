/** What people changed, on its way to the services that follow it. */
@NullMarked
package org.watchline.store.setting;

import org.jspecify.annotations.NullMarked;
