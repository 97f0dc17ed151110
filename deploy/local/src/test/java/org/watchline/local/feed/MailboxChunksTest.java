package org.watchline.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxChunksTest {

    private static final String FIRST = "From a@b\nSubject: One\n\nHe came\nFrom Khost.\n\n";
    private static final String SECOND = "From a@b\nSubject: Two\n\nText.\n\n";
    private static final String THIRD = "From a@b\nSubject: Three\n\nText.\n";

    @Test
    void cutsBetweenMessagesOnly() throws IOException {
        assertThat(chunks(FIRST + SECOND + THIRD, 1)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(chunks(FIRST + SECOND + THIRD, FIRST.length() + 1)).containsExactly(FIRST + SECOND, THIRD);
        assertThat(chunks(FIRST + SECOND + THIRD, 1000)).containsExactly(FIRST + SECOND + THIRD);
    }

    @Test
    void hasNothingToCutInAnEmptyFile() throws IOException {
        assertThat(chunks("", 1)).isEmpty();
    }

    private static List<String> chunks(String box, int full) throws IOException {
        MailboxChunks chunks = new MailboxChunks(new ByteArrayInputStream(box.getBytes(StandardCharsets.UTF_8)), full);
        List<String> found = new ArrayList<>();
        for (byte[] chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            found.add(new String(chunk, StandardCharsets.UTF_8));
        }
        return found;
    }
}
