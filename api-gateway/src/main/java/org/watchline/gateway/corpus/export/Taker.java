package org.watchline.gateway.corpus.export;

import java.io.IOException;

/** Takes one item after the other, usually to write it somewhere. */
@FunctionalInterface
public interface Taker<T> {
    void take(T item) throws IOException;
}
