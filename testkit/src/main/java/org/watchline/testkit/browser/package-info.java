/** Pages opened in a real browser: this machine's Chromium, driven by Playwright and looked over by axe. */
@NullMarked
package org.watchline.testkit.browser;

import org.jspecify.annotations.NullMarked;
