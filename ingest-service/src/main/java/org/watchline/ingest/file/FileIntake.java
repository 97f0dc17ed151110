package org.watchline.ingest.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.article.Original;
import org.watchline.ingest.article.Intake;
import org.watchline.ingest.article.Outcome;
import org.watchline.ingest.article.Reason;
import org.watchline.ingest.charset.DecodedText;
import org.watchline.ingest.document.DocumentReader;
import org.watchline.ingest.document.ReaderUnavailableException;
import org.watchline.ingest.mail.Mail;
import org.watchline.ingest.mail.MailException;
import org.watchline.ingest.mail.MailReader;
import org.watchline.ingest.mail.Mailbox;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Reply;

/**
 * Examines files: each becomes an article, a mailbox one for every message, and a mail one for every document in it.
 */
@ApplicationScoped
public class FileIntake {

    /** Bytes; the longest page in UTF-8 may take four times as many in UTF-32. */
    private static final int LARGEST_TEXT = 16 * 1024 * 1024;

    private final Intake intake;
    private final DocumentReader documents;

    FileIntake(Intake intake, DocumentReader documents) {
        this.intake = intake;
        this.documents = documents;
    }

    /** Tells what became of each article as soon as that is known, so that a mailbox need not be held as a whole. */
    public void examine(ArticleFile file, FileAbout about, Consumer<FileOutcome> outcomes) {
        switch (FileKind.of(file)) {
            case DOCUMENT -> outcomes.accept(new FileOutcome(file.name(), document(file, about)));
            case PAGE -> outcomes.accept(new FileOutcome(file.name(), page(file, about)));
            case TEXT -> outcomes.accept(new FileOutcome(file.name(), text(file, about)));
            case MAIL -> mail(file, about, outcomes);
            case MAILBOX -> mailbox(file, about, outcomes);
            case OTHER ->
                outcomes.accept(new FileOutcome(
                        file.name(),
                        Outcome.Refused.ofFile(
                                Reason.UNSUPPORTED, "the file is neither text nor page, mail or document")));
        }
    }

    /** Examines a file that somebody fetched; empty if it is no document, whatever else it is. */
    public Optional<Outcome> examineDocument(ArticleFile file, FileAbout about) {
        return FileKind.of(file) == FileKind.DOCUMENT ? Optional.of(document(file, about)) : Optional.empty();
    }

    private Outcome text(ArticleFile file, FileAbout about) {
        if (file.bytes().length > LARGEST_TEXT) {
            return tooLarge();
        }
        return intake.examine(
                about.withText(DecodedText.of(file.bytes(), file.charset()).text(), null));
    }

    private Outcome page(ArticleFile file, FileAbout about) {
        if (file.bytes().length > LARGEST_TEXT) {
            return tooLarge();
        }
        Outcome outcome = intake.examine(
                about.withPage(DecodedText.ofPage(file.bytes(), file.charset()).text(), null));
        return outcome instanceof Outcome.Accepted accepted ? accepted.underItsOwnAddress() : outcome;
    }

    private static Outcome tooLarge() {
        return Outcome.Refused.ofFile(
                Reason.TOO_LONG, "the file has more than the %d bytes of the longest text".formatted(LARGEST_TEXT));
    }

    private Outcome document(ArticleFile file, FileAbout about) {
        Reply reply;
        try {
            reply = documents.read(file.bytes());
        } catch (ReaderUnavailableException e) {
            return Outcome.Refused.ofFile(Reason.UNAVAILABLE, "documents cannot be read at the moment");
        }
        if (reply instanceof Reply.Finished finished) {
            Document read = finished.document();
            Original original = KeptFile.of(read.mediaType(), file.bytes(), read.text());
            return examine(about, DocumentAbout.of(read), known -> known.withText(read.text(), original));
        }
        Reply.Refused refused = (Reply.Refused) reply;
        return Outcome.Refused.ofFile(DocumentAbout.reason(refused.refusal()), "the file " + refused.detail());
    }

    private void mailbox(ArticleFile file, FileAbout about, Consumer<FileOutcome> outcomes) {
        Mailbox messages = new Mailbox(file.bytes());
        int number = 0;
        while (messages.hasNext()) {
            number++;
            mail(new ArticleFile(file.name() + "#" + number, null, messages.next()), about.ofParts(), outcomes);
        }
        if (number == 0) {
            outcomes.accept(new FileOutcome(
                    file.name(), Outcome.Refused.ofFile(Reason.NO_TEXT, "the mailbox holds no message")));
        }
    }

    private void mail(ArticleFile file, FileAbout about, Consumer<FileOutcome> outcomes) {
        Mail mail;
        try {
            mail = MailReader.read(file.bytes());
        } catch (MailException e) {
            outcomes.accept(
                    new FileOutcome(file.name(), Outcome.Refused.ofFile(Reason.DAMAGED, "the message " + e.detail())));
            return;
        }
        FileAbout ofParts = about.or(MailAbout.of(mail)).ofParts();
        boolean documentsOnly =
                mail.html() == null && (mail.text() == null || mail.text().isBlank());
        int found = 0;
        for (Mail.Attachment attachment : mail.attachments()) {
            ArticleFile attached = new ArticleFile(file.name() + "/" + attachment.name(), null, attachment.bytes());
            if (FileKind.of(attached) == FileKind.DOCUMENT) {
                found++;
                outcomes.accept(new FileOutcome(attached.name(), document(attached, ofParts)));
            }
        }
        if (!documentsOnly || found == 0) {
            outcomes.accept(new FileOutcome(file.name(), body(mail, file, about)));
        }
    }

    private Outcome body(Mail mail, ArticleFile file, FileAbout about) {
        String body = mail.html() == null ? mail.text() : mail.html();
        if (body == null) {
            return Outcome.Refused.ofFile(Reason.NO_TEXT, "the message holds no text");
        }
        Original original = KeptFile.of("message/rfc822", file.bytes(), body);
        return examine(
                about,
                MailAbout.of(mail),
                known -> mail.html() == null ? known.withText(body, original) : known.withPage(body, original));
    }

    /** What a file says wrong about itself is no fault of who sends it, and counts as unsaid. */
    private Outcome examine(FileAbout about, FileAbout stated, Function<FileAbout, ArticleSubmitted> article) {
        Outcome outcome = intake.examine(article.apply(about.or(stated)));
        return outcome instanceof Outcome.Refused ? intake.examine(article.apply(about)) : outcome;
    }
}
