package org.watchline.local.chaos.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection through a proxy: two sockets that live and die together. */
final class Link implements AutoCloseable {

    private final Socket client;
    private final Socket server;
    private final AtomicBoolean swallowed = new AtomicBoolean();

    Link(Socket client, Socket server) {
        this.client = client;
        this.server = server;
    }

    /** Copies both ways until either side ends; returns at once. */
    void start(TcpProxy proxy) {
        copy("there", client, server, proxy);
        copy("back", server, client, proxy);
    }

    /** Bytes of it are gone, so it can never be used again. */
    void markSwallowed() {
        swallowed.set(true);
    }

    boolean isSwallowed() {
        return swallowed.get();
    }

    @Override
    public void close() {
        close(client);
        close(server);
    }

    private void copy(String direction, Socket from, Socket to, TcpProxy proxy) {
        Thread thread = new Thread(new Pipe(from, to, this, proxy), "proxy-" + proxy.name() + "-" + direction);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // It is of no use any more, which is what was wanted.
        }
    }
}
