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
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.ingest.IngestConfig;
import org.watchline.ingest.article.Intake;
import org.watchline.ingest.article.Outcome;

/** Reads the articles out of a request body and examines each, one at a time. */
@ApplicationScoped
class BodyReader {

    private static final ObjectMapper LINE_MAPPER = ContractCodec.mapper();

    /** What follows one article of an array is the next one. */
    private static final ObjectMapper STREAM_MAPPER =
            ContractCodec.mapper().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Intake intake;
    private final IngestConfig config;

    BodyReader(Intake intake, IngestConfig config) {
        this.intake = intake;
        this.config = config;
    }

    /**
     * Reads one JSON article, or an array of them.
     *
     * @throws ProblemException if the body is not JSON throughout; then no article of it may be taken
     */
    List<Candidate> readJson(InputStream body) {
        CandidateList candidates = new CandidateList(config.maxItems());
        try (JsonParser json = STREAM_MAPPER.createParser(limited(body))) {
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
            throw malformed("nested too deeply, or a value too long to be an article", e.getLocation());
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
        // Latin-1 keeps every byte as it is, so that the JSON parser, not the line reader, judges the UTF-8.
        InputStreamReader octets = new InputStreamReader(limited(body), StandardCharsets.ISO_8859_1);
        try (BufferedReader lines = new BufferedReader(octets)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    candidates.add(examineLine(line.getBytes(StandardCharsets.ISO_8859_1), number));
                }
            }
        } catch (IOException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "the body broke off");
        }
        return candidates.found();
    }

    private Outcome examineLine(byte[] line, int number) throws IOException {
        try {
            return intake.examine(LINE_MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            return Outcome.Refused.malformed("line %d is not valid JSON%s".formatted(number, column(e.getLocation())));
        } catch (CharConversionException e) {
            return Outcome.Refused.malformed("line %d is not UTF-8 text".formatted(number));
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
