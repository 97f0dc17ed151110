/** The console's pages in a real browser. */
package org.watchline.gateway.browser;
