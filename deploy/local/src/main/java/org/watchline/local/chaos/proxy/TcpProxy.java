package org.watchline.local.chaos.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens on a port of loopback and hands connections on to another, or to several in turn, passing over those where
 * nobody listens.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int BACKLOG = 200;
    private static final int CONNECT_MILLIS = 2000;

    private final String name;
    private final List<Integer> targets;
    private final ServerSocket listener;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Behaviour behaviour = Behaviour.PASS;

    private TcpProxy(String name, List<Integer> targets, ServerSocket listener) {
        this.name = name;
        this.targets = List.copyOf(targets);
        this.listener = listener;
    }

    /** Starts to listen. */
    public static TcpProxy open(String name, int port, List<Integer> targets) {
        try {
            ServerSocket listener = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
            TcpProxy proxy = new TcpProxy(name, targets, listener);
            Thread thread = new Thread(proxy::accept, "proxy-" + name);
            thread.setDaemon(true);
            thread.start();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + port + " for " + name, e);
        }
    }

    /**
     * From now on connections fare so. Those that lost bytes are ended when it is over: what came through next would
     * make no sense to the receiver.
     */
    public void behave(Behaviour wanted) {
        behaviour = wanted;
        if (wanted == Behaviour.CUT) {
            links.forEach(this::ended);
        }
        if (wanted == Behaviour.PASS) {
            links.stream().filter(Link::isSwallowed).forEach(this::ended);
        }
    }

    public String name() {
        return name;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    void ended(Link link) {
        links.remove(link);
        link.close();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        links.forEach(this::ended);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                take(listener.accept());
            } catch (IOException closed) {
                // Seen by the loop's condition; a connection that was lost at once needs nothing.
            }
        }
    }

    private void take(Socket client) throws IOException {
        if (behaviour == Behaviour.CUT) {
            client.close();
            return;
        }
        Thread thread = new Thread(() -> connect(client), "proxy-" + name + "-connect");
        thread.setDaemon(true);
        thread.start();
    }

    private void connect(Socket client) {
        int first = turn.getAndIncrement();
        for (int i = 0; i < targets.size(); i++) {
            Socket server = new Socket();
            try {
                int target = targets.get(Math.floorMod(first + i, targets.size()));
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLIS);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Link link = new Link(client, server);
                links.add(link);
                link.start(this);
                return;
            } catch (IOException nobodyThere) {
                new Link(server, server).close();
            }
        }
        new Link(client, client).close();
    }
}
