package org.watchline.ingest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;

/**
 * A request body that ends the request when it turns out longer than allowed. Closing it reads what is left: the client
 * may send everything before it listens, and would wait for ever with an answer that comes early.
 */
final class LimitedBody extends FilterInputStream {

    private static final Logger LOG = Logger.getLogger(LimitedBody.class);
    private static final int CHUNK = 64 * 1024;

    private final long limit;
    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            count(1);
        }
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public void close() throws IOException {
        byte[] passedOver = new byte[CHUNK];
        try (InputStream rest = in) {
            int read = 0;
            for (long more = limit; more > 0 && read >= 0; more -= read) {
                read = rest.read(passedOver);
            }
        } catch (IOException e) {
            LOG.debugf(e, "the rest of a body did not come");
        }
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, "at most %d bytes are taken at once".formatted(limit));
        }
    }
}
