package org.watchline.local.chaos.loader;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A way into the product. */
interface Door {

    /**
     * Sends the drafts together and returns at once; done when the ledger has what became of each, with the number of
     * those that were accepted.
     */
    CompletableFuture<Integer> send(List<Draft> drafts);
}
