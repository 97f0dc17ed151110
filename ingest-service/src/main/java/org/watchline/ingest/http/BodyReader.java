package org.watchline.ingest.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.IngestConfig;
import org.watchline.ingest.article.ArticleJson;
import org.watchline.ingest.article.Intake;
import org.watchline.ingest.article.Outcome;
import org.watchline.ingest.http.LineReader.Line;

/** Reads the articles out of a request body and examines each, one at a time. */
@ApplicationScoped
class BodyReader {

    /** Bytes; a page of the largest size fits, and a text of the largest size even if its every letter is an escape. */
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final ObjectMapper LINE_MAPPER = ArticleJson.mapper(1);

    /** What follows one article of an array is the next one. */
    private final ObjectMapper streamMapper;

    private final Intake intake;
    private final IngestConfig config;

    BodyReader(Intake intake, IngestConfig config) {
        this.intake = intake;
        this.config = config;
        this.streamMapper =
                ArticleJson.mapper(config.maxItems()).disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * Reads one JSON article, or an array of them.
     *
     * @throws ProblemException if the body is not JSON throughout; then no article of it may be taken
     */
    List<Candidate> readJson(InputStream body) {
        CandidateList candidates = new CandidateList(config.maxItems());
        try (JsonParser json = streamMapper.createParser(limited(body))) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    candidates.add(intake.examine(json.<JsonNode>readValueAsTree()));
                }
            } else if (first != null) {
                candidates.add(intake.examine(json.<JsonNode>readValueAsTree()));
            }
            if (json.nextToken() != null) {
                throw malformed("there is more after the JSON value", json.currentTokenLocation());
            }
        } catch (StreamConstraintsException e) {
            throw malformed("nested too deeply, or more in it than articles can have", e.getLocation());
        } catch (JsonProcessingException e) {
            throw malformed("not valid JSON", e.getLocation());
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is not UTF-8 text");
        }
        return candidates.found();
    }

    /** Reads one JSON article per line; a line that is not JSON is refused, the others are not. Skips blank lines. */
    List<Candidate> readLines(InputStream body) {
        CandidateList candidates = new CandidateList(config.maxItems());
        try (LimitedBody limited = limited(body)) {
            LineReader lines = new LineReader(limited, LONGEST_LINE);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!isBlank(line.get())) {
                    candidates.add(examine(line.get()));
                }
            }
        } catch (IOException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "the body broke off");
        }
        return candidates.found();
    }

    private static boolean isBlank(Line line) {
        return !line.isTooLong() && new String(line.bytes(), StandardCharsets.ISO_8859_1).isBlank();
    }

    private Outcome examine(Line line) throws IOException {
        if (line.isTooLong()) {
            return Outcome.Refused.malformed("line %d has more than %d bytes".formatted(line.number(), LONGEST_LINE));
        }
        try {
            return intake.examine(LINE_MAPPER.readTree(line.bytes()));
        } catch (StreamConstraintsException e) {
            return Outcome.Refused.malformed("line %d is nested too deeply, or has more in it than an article can have"
                    .formatted(line.number()));
        } catch (JsonProcessingException e) {
            return Outcome.Refused.malformed(
                    "line %d is not valid JSON%s".formatted(line.number(), column(e.getLocation())));
        } catch (CharConversionException e) {
            return Outcome.Refused.malformed("line %d is not UTF-8 text".formatted(line.number()));
        }
    }

    private LimitedBody limited(InputStream body) {
        return new LimitedBody(body, config.maxBody().asLongValue());
    }

    private static ProblemException malformed(String fault, @Nullable JsonLocation at) {
        String place = at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
        return new ProblemException(ProblemType.MALFORMED_JSON, fault + place);
    }

    private static String column(@Nullable JsonLocation at) {
        return at == null ? "" : " (column %d)".formatted(at.getColumnNr());
    }
}
