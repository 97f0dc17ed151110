package org.watchline.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    @Test
    void readsHeadAndBody() {
        // When
        Mail mail = read("""
            From: "Amina Rahmani" <amina@monitor.example>
            Date: Wed, 1 Jun 2022 10:30:00 +0200
            Message-ID: <17@monitor.example>
            Subject: =?utf-8?Q?Talks_in_Khost_=E2=80=93_day_two?=
            List-Id: Frontier Monitor <frontier.lists.example>
            Archived-At: <https://lists.example/frontier/17>
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Elders met on Monday =E2=80=94 nobody was hurt.
            """);

        // Then
        assertThat(mail.id()).isEqualTo("17@monitor.example");
        assertThat(mail.subject()).isEqualTo("Talks in Khost – day two");
        assertThat(mail.sender()).isEqualTo("Amina Rahmani");
        assertThat(mail.list()).isEqualTo("Frontier Monitor");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2022-06-01T08:30:00Z"));
        assertThat(mail.url()).isEqualTo("https://lists.example/frontier/17");
        assertThat(mail.text()).isEqualTo("Elders met on Monday — nobody was hurt.");
        assertThat(mail.html()).isNull();
    }

    @Test
    void readsFieldsWithStrayLineBreaks() {
        // When
        Mail mail = read("Date: Wed, 1 Jun 2022\r10:30:00 +0200\nSubject: Talks\rin Khost\n\nElders met.");

        // Then
        assertThat(mail.sentAt()).isEqualTo("2022-06-01T08:30:00Z");
        assertThat(mail.subject()).isEqualTo("Talks in Khost");
    }

    @Test
    void takesTheHtmlOfTwoForms() {
        // When
        Mail mail = read("""
            From: desk@gazette.example
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="cut"

            --cut
            Content-Type: text/plain; charset=us-ascii

            Plain form.
            --cut
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            %s
            --cut--
            """.formatted(Base64.getEncoder()
                .encodeToString("<p>Rich form – with a dash.</p>".getBytes(StandardCharsets.UTF_8))));

        // Then
        assertThat(mail.html()).isEqualTo("<p>Rich form – with a dash.</p>");
        assertThat(mail.text()).isNull();
        assertThat(mail.sender()).isEqualTo("desk@gazette.example");
    }

    @Test
    void findsWhatIsAttached() {
        // When
        Mail mail =
                read("""
                    Subject: The report
                    Content-Type: multipart/mixed; boundary=cut

                    --cut
                    Content-Type: text/plain

                    See the report.
                    --cut
                    Content-Type: application/pdf
                    Content-Disposition: attachment; filename="report.pdf"
                    Content-Transfer-Encoding: base64

                    %s
                    --cut--
                    """.formatted(Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));

        // Then
        assertThat(mail.text()).isEqualTo("See the report.");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("report.pdf");
            assertThat(file.bytes()).asString().isEqualTo("%PDF-1.4");
        });
    }

    @Test
    void readsAPageThatABrowserSavedAsMail() {
        // When
        Mail mail = read("""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://gazette.example/talks
            Subject: Talks
            Date: Sun, 22 Nov 2026 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="cut"

            --cut
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://gazette.example/talks

            <p lang=3D"en">Elders met.</p>
            --cut--
            """);

        // Then
        assertThat(mail.url()).isEqualTo("https://gazette.example/talks");
        assertThat(mail.html()).contains("<p lang=\"en\">Elders met.</p>");
        assertThat(mail.sentAt()).isNull();
        assertThat(mail.sender()).isNull();
    }

    @Test
    void findsTheCharsetOfMailThatDoesNotNameIt() {
        // Given
        String body = "Старейшины четырёх районов встретились в понедельник, чтобы поговорить о дороге.";

        // When
        Mail mail = MailReader.read(("Subject: x\n\n" + body).getBytes(Charset.forName("windows-1251")));

        // Then
        assertThat(mail.text()).isEqualTo(body);
    }

    @Test
    void takesOutTheBreaksThatAProgramPutIn() {
        // When
        Mail mail = read("""
            Subject: Wrapped

            Elders of four districts met in Khost on Monday to speak about the
            road that has been closed since winter, and about nothing else at
            all that day.

            They named three:
            - the road to Spera
            - the road to Bak

            Amina
            --\s
            Amina Rahmani, Frontier Monitor
            """);

        // Then
        assertThat(mail.text())
                .isEqualTo(
                        "Elders of four districts met in Khost on Monday to speak about the road that has been closed"
                                + " since winter, and about nothing else at all that day.\n\n"
                                + "They named three:\n"
                                + "- the road to Spera\n"
                                + "- the road to Bak\n\n"
                                + "Amina");
    }

    @Test
    void takesOutTheSoftBreaksOfFlowedText() {
        // When
        Mail mail = read("Content-Type: text/plain; format=flowed\n\nElders met \nin Khost.\nNobody was hurt.\n");

        // Then
        assertThat(mail.text()).isEqualTo("Elders met in Khost.\nNobody was hurt.");
    }

    @Test
    void refusesWhatNestsWithoutEnd() {
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }

        assertThatThrownBy(() -> read(message.toString()))
                .isInstanceOfSatisfying(
                        MailException.class, e -> assertThat(e.detail()).contains("nested too deeply"));
    }

    private static Mail read(String message) {
        return MailReader.read(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
