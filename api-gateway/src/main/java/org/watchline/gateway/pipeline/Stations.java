package org.watchline.gateway.pipeline;

import java.util.List;

/** Looks what waits where, also where nobody is at work. */
public interface Stations {

    /**
     * All stations in their order.
     *
     * @throws StationsUnknownException if the broker does not answer
     */
    List<Waiting> look();
}
