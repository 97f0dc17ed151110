package org.watchline.outbound;

import java.time.Duration;

/**
 * What a call may cost.
 *
 * @param connect until the connection stands, for each of the host's addresses
 * @param total until the answer is read, redirects included; looking the host up is not counted
 * @param bodyBytes of the decoded answer; what lies behind is not read
 * @param redirects that are followed
 */
public record Limits(Duration connect, Duration total, int bodyBytes, int redirects) {}
