package org.watchline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds TCP ports on loopback that nobody listens on. */
public final class FreePorts {

    private FreePorts() {}

    /** Returns a port that was free a moment ago. */
    public static int one() {
        return distinct(1).get(0);
    }

    /** Returns {@code count} different ports that were free a moment ago. */
    public static List<Integer> distinct(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback", e);
        } finally {
            held.forEach(FreePorts::release);
        }
    }

    /** Tells whether a server could listen on this port of loopback now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Returns the port asked for, or a free one for 0. */
    static int claim(String owner, int port) {
        if (port == 0) {
            return one();
        }
        if (!isFree(port)) {
            throw new PortTakenException(owner, port);
        }
        return port;
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
