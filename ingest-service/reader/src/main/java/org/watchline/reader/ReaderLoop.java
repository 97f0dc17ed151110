package org.watchline.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.watchline.reader.office.OfficeParser;
import org.watchline.reader.parse.DocumentParser;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.pdf.PdfParser;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Frames;
import org.watchline.reader.protocol.Refusal;
import org.watchline.reader.protocol.Reply;

/** Answers for one file after the other. */
final class ReaderLoop {

    private static final Duration PROGRESS = Duration.ofMillis(200);

    private final DataInputStream in;
    private final DataOutputStream out;
    private final int mostBytes;
    private final DocumentParser pdf = new PdfParser();
    private final DocumentParser office = new OfficeParser();

    ReaderLoop(DataInputStream in, DataOutputStream out, int mostBytes) {
        this.in = in;
        this.out = out;
        this.mostBytes = mostBytes;
    }

    /** Returns when there are no more files. */
    void run() throws IOException {
        WarmUp.run(sample -> parse(sample, new Pace(PROGRESS, () -> {})));
        Frames.writeReply(out, new Reply.Ready());
        while (true) {
            byte[] file;
            try {
                file = Frames.readFile(in, mostBytes);
            } catch (EOFException end) {
                return;
            }
            Frames.writeReply(out, replyTo(file));
        }
    }

    private Reply replyTo(byte[] file) {
        try {
            return new Reply.Finished(parse(file, new Pace(PROGRESS, this::tellProgress)));
        } catch (RefusedException e) {
            return new Reply.Refused(e.refusal(), e.detail());
        } catch (StackOverflowError e) {
            return new Reply.Refused(Refusal.OVERLOADED, "is nested too deeply");
        } catch (IOException | RuntimeException e) {
            // A parser that stumbles over a file says nothing more useful to the person who sent it.
            return new Reply.Refused(
                    Refusal.DAMAGED,
                    "is broken or ends too early (%s)".formatted(e.getClass().getSimpleName()));
        }
    }

    private Document parse(byte[] file, Pace pace) throws IOException {
        return PdfParser.isPdf(file) ? pdf.parse(file, pace) : office.parse(file, pace);
    }

    private void tellProgress() {
        try {
            Frames.writeReply(out, new Reply.Progress());
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens", e);
        }
    }
}
