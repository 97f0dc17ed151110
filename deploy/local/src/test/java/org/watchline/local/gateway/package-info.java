/** Answers of the gateway as a terminal shows them. */
package org.watchline.local.gateway;
