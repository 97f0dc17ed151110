/**
 * What people change through the gateway and the services follow: curation decisions, feeds, the public part of keys.
 */
@NullMarked
package org.watchline.contracts.setting;

import org.jspecify.annotations.NullMarked;
