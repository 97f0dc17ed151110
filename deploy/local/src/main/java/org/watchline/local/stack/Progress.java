package org.watchline.local.stack;

/** Takes lines for people about what the stack does. */
@FunctionalInterface
public interface Progress {
    void note(String line);
}
