package org.watchline.local.chaos.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.FreePorts;

class TcpProxyTest {

    private ServerSocket echo;
    private TcpProxy proxy;
    private int port;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
        List<Integer> free = FreePorts.distinct(2);
        port = free.get(0);
        int nobody = free.get(1);
        proxy = TcpProxy.open("test", port, List.of(nobody, echo.getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void passesBytesBothWaysToWhoeverIsThere() throws IOException {
        for (int i = 0; i < 4; i++) {
            try (Socket client = connect()) {
                assertThat(echo(client, 42)).isEqualTo(42);
            }
        }
    }

    @Test
    void slowLinkDeliversEverything() throws IOException {
        try (Socket client = connect()) {
            proxy.behave(Behaviour.THROTTLE);
            assertThat(echo(client, 7)).isEqualTo(7);
            proxy.behave(Behaviour.DELAY);
            assertThat(echo(client, 8)).isEqualTo(8);
        }
    }

    @Test
    void cutEndsConnectionsAndNewOnesAtOnce() throws IOException {
        try (Socket client = connect()) {
            assertThat(echo(client, 1)).isEqualTo(1);
            proxy.behave(Behaviour.CUT);
            assertThat(isEnded(client)).isTrue();
        }
        try (Socket client = connect()) {
            assertThat(isEnded(client)).isTrue();
        }
        proxy.behave(Behaviour.PASS);
        try (Socket client = connect()) {
            assertThat(echo(client, 2)).isEqualTo(2);
        }
    }

    @Test
    void halfOpenConnectionTakesBytesAndAnswersNothing() throws IOException {
        try (Socket client = connect()) {
            assertThat(echo(client, 1)).isEqualTo(1);
            proxy.behave(Behaviour.SWALLOW);

            client.setSoTimeout(500);
            assertThatThrownBy(() -> echo(client, 2)).isInstanceOf(SocketTimeoutException.class);

            // What lost bytes is ended, not continued as if nothing had been.
            proxy.behave(Behaviour.PASS);
            assertThat(isEnded(client)).isTrue();
        }
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.setSoTimeout(10_000);
        return client;
    }

    private static int echo(Socket client, int value) throws IOException {
        client.getOutputStream().write(value);
        return client.getInputStream().read();
    }

    private static boolean isEnded(Socket client) throws IOException {
        client.setSoTimeout(10_000);
        try {
            return client.getInputStream().read() == -1;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private void serve() {
        while (!echo.isClosed()) {
            try (Socket client = echo.accept()) {
                client.getInputStream().transferTo(client.getOutputStream());
            } catch (IOException ended) {
                // The next client, or the end of the test.
            }
        }
    }
}
