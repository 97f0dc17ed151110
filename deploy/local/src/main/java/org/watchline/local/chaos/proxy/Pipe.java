package org.watchline.local.chaos.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;

/** One direction of a connection. */
final class Pipe implements Runnable {

    private static final int BUFFER_BYTES = 16 * 1024;
    private static final long DELAY_NANOS = 250_000_000L;
    private static final int THROTTLED_BYTES = 1024;
    private static final long THROTTLE_NANOS = 60_000_000L;

    private final Socket from;
    private final Socket to;
    private final Link link;
    private final TcpProxy proxy;

    Pipe(Socket from, Socket to, Link link, TcpProxy proxy) {
        this.from = from;
        this.to = to;
        this.link = link;
        this.proxy = proxy;
    }

    @Override
    public void run() {
        try {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException ended) {
            // Either side is gone, and the other learns it by the close.
        } finally {
            proxy.ended(link);
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            pass(buffer, read, out);
        }
    }

    private void pass(byte[] buffer, int length, OutputStream out) throws IOException {
        int passed = 0;
        while (passed < length) {
            int portion = length - passed;
            switch (proxy.behaviour()) {
                case PASS -> {}
                case DELAY -> LockSupport.parkNanos(DELAY_NANOS);
                case THROTTLE -> {
                    portion = Math.min(portion, THROTTLED_BYTES);
                    LockSupport.parkNanos(THROTTLE_NANOS);
                }
                case SWALLOW -> {
                    link.markSwallowed();
                    return;
                }
                case CUT -> throw new IOException("cut");
            }
            if (link.isSwallowed()) {
                return;
            }
            out.write(buffer, passed, portion);
            passed += portion;
        }
    }
}
