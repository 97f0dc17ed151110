/**
 * TCP proxies between the services and what they stand on: they can delay, throttle, swallow and cut what passes
 * through them. Nothing here knows what the bytes mean.
 */
@NullMarked
package org.watchline.local.chaos.proxy;

import org.jspecify.annotations.NullMarked;
