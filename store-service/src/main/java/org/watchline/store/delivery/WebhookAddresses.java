package org.watchline.store.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.Reach;
import org.watchline.store.StoreConfig;

/** Which addresses webhooks may have. */
class WebhookAddresses {

    private static final String REMEDY = "An operator who wants webhooks there sets"
            + " watchline.store.webhooks.allow-private-networks (with ./watchline:"
            + " WATCHLINE_STORE_WEBHOOKS_ALLOW_PRIVATE_NETWORKS=true in the environment).";

    @Produces
    @Singleton
    AddressCheck check(StoreConfig config) {
        return new AddressCheck(config.webhooks().allowPrivateNetworks() ? Reach.EVERYWHERE : Reach.PUBLIC, REMEDY);
    }
}
