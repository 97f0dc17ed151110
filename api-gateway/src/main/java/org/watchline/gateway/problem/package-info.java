/** What a client is told when a request fails: RFC 9457 problem details, in one place. */
@NullMarked
package org.watchline.gateway.problem;

import org.jspecify.annotations.NullMarked;
