package org.watchline.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads files from standard input until there are no more. Takes one argument: the most bytes that a file may have. */
public final class ReaderMain {

    private ReaderMain() {}

    /** The program. */
    public static void main(String[] arguments) throws IOException {
        // Whatever a library prints must not stand between two replies.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Isolation.seal();
        ParentWatch.start();
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        new ReaderLoop(in, out, Integer.parseInt(arguments[0])).run();
    }
}
