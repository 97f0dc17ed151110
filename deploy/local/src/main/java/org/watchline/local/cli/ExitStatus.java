package org.watchline.local.cli;

/** What a command's exit status means. */
final class ExitStatus {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_REACHABLE = 3;

    private ExitStatus() {}
}
