package org.watchline.gateway.submit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in an error instead of passing on more than the limit. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long count;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        admit(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        admit(Math.max(read, 0));
        return read;
    }

    /** Closing a body reads all of it, which is not done with one that is too long. */
    @Override
    public void close() throws IOException {
        if (count <= limit) {
            super.close();
        }
    }

    private void admit(int more) throws BodyTooLargeException {
        count += more;
        if (count > limit) {
            throw new BodyTooLargeException(limit);
        }
    }
}
