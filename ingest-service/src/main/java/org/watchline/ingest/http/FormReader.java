package org.watchline.ingest.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.watchline.ingest.IngestConfig;
import org.watchline.ingest.article.Outcome;
import org.watchline.ingest.article.Reason;
import org.watchline.ingest.file.ArticleFile;
import org.watchline.ingest.file.FileAbout;
import org.watchline.ingest.file.FileIntake;

/**
 * Reads the files out of a form (RFC 7578) and examines each, one at a time. Fields before the first file are said of
 * all files, fields before a later one of that file alone.
 */
@ApplicationScoped
class FormReader {

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(100_000)
            .setMaxHeaderLen(10_000)
            .setMaxHeaderCount(50)
            .build();

    private final FileIntake files;
    private final IngestConfig config;

    FormReader(FileIntake files, IngestConfig config) {
        this.files = files;
        this.config = config;
    }

    /**
     * Reads a form.
     *
     * @param contentType of the request, with the boundary
     * @throws ProblemException if the body is no form; then none of its files may be taken
     */
    List<Candidate> read(InputStream body, String contentType) {
        CandidateList candidates = new CandidateList(config.maxItems());
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        FormFields fields = new FormFields();
        try (LimitedBody limited = new LimitedBody(body, config.maxBody().asLongValue())) {
            stream.parseHeadless(limited, contentType);
            FormPart part = new FormPart();
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    // Mail that is sent as a file is one part, whatever it has inside.
                    case T_START_MULTIPART -> stream.setRecursionMode(RecursionMode.M_FLAT);
                    case T_START_BODYPART -> part = new FormPart();
                    case T_FIELD -> part.add(stream.getField());
                    case T_BODY -> take(part, stream, fields, candidates);
                    default -> {
                        // Nothing to do.
                    }
                }
            }
        } catch (IOException | MimeException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "the body is no complete form");
        }
        return candidates.found();
    }

    private void take(FormPart part, MimeTokenStream stream, FormFields fields, CandidateList candidates)
            throws IOException {
        String file = part.fileName();
        if (file == null) {
            fields.add(part.name(), stream.getDecodedInputStream());
            return;
        }
        FileAbout about = fields.ofNextFile();
        int most = (int) Math.min(config.documents().largest().asLongValue(), Integer.MAX_VALUE - 1);
        byte[] bytes = stream.getDecodedInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            candidates.add(
                    Outcome.Refused.ofFile(Reason.TOO_LONG, "the file has more than %d bytes".formatted(most)), file);
            return;
        }
        files.examine(
                new ArticleFile(file, part.charset(), bytes),
                about,
                found -> candidates.add(found.outcome(), found.origin()));
    }
}
