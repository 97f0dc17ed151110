package org.watchline.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void givesOneMessageAfterTheOther() {
        assertThat(messages("""
            From amina@monitor.example Wed Jun  1 10:30:00 2022
            Subject: One

            First.

            From gul@gazette.example Thu Jun  2 10:30:00 2022
            Subject: Two

            Second.
            """)).containsExactly("Subject: One\n\nFirst.\n\n", "Subject: Two\n\nSecond.\n");
    }

    @Test
    void knowsALineOfTheTextThatBeginsWithFrom() {
        assertThat(messages(
                        "From a@b Wed\nSubject: One\n\nHe came\nFrom Khost, he said.\n\n>From Bannu too.\n>>From x\n"))
                .containsExactly("Subject: One\n\nHe came\nFrom Khost, he said.\n\nFrom Bannu too.\n>From x\n");
    }

    @Test
    void holdsNothingWithoutTheFirstLine() {
        assertThat(messages("")).isEmpty();
        assertThat(messages("Subject: One\n\nText.\n")).isEmpty();
        assertThat(messages("From a@b")).containsExactly("");
    }

    private static List<String> messages(String box) {
        List<String> messages = new ArrayList<>();
        new Mailbox(box.getBytes(StandardCharsets.UTF_8))
                .forEachRemaining(message -> messages.add(new String(message, StandardCharsets.UTF_8)));
        return messages;
    }
}
