package org.watchline.gateway.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message that is on its way.
 *
 * @param deliveryId under which the log has it
 */
@Schema(description = "A message that is on its way")
public record BegunDelivery(UUID deliveryId) {}
