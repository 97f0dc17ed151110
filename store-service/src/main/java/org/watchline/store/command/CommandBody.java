package org.watchline.store.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.watchline.contracts.codec.ContractCodec;

/**
 * The JSON object of a command, read field by field. Whatever is missing or not of the expected form ends the command
 * with a problem that names the field. Lengths count Unicode code points; texts come without the spaces around them.
 */
public final class CommandBody {

    /** Longest name of a person who changes something. */
    public static final int LONGEST_AUTHOR = 100;

    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final ObjectNode fields;

    private CommandBody(ObjectNode fields) {
        this.fields = fields;
    }

    /**
     * Reads a body.
     *
     * @throws ProblemException if it is not one JSON object
     */
    public static CommandBody parse(byte[] json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode fields) {
                return new CommandBody(fields);
            }
        } catch (JsonProcessingException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is not valid JSON");
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is not UTF-8 text");
        }
        throw new ProblemException(ProblemType.MALFORMED_JSON, "the body is not a JSON object");
    }

    /** Refuses fields with other names: a misspelled one would be lost without a word. */
    public CommandBody allowing(String... names) {
        Set<String> allowed = Set.of(names);
        Iterator<String> given = fields.fieldNames();
        while (given.hasNext()) {
            if (!allowed.contains(given.next())) {
                throw new ProblemException(
                        ProblemType.INVALID_CHANGE, "only these fields are known here: " + String.join(", ", names));
            }
        }
        return this;
    }

    /** Who changes something. */
    public String author() {
        return text("author", LONGEST_AUTHOR);
    }

    /** A text that is required and not blank. */
    public String text(String name, int longest) {
        return optionalText(name, longest).orElseThrow(() -> invalid(name, "is required"));
    }

    /** A text; absent, null and blank are the same. */
    public Optional<String> optionalText(String name, int longest) {
        JsonNode value = fields.path(name);
        return isAbsent(value)
                ? Optional.empty()
                : Optional.of(text(name, value, longest)).filter(s -> !s.isEmpty());
    }

    /** A list of texts, none of them blank; absent is empty. */
    public List<String> texts(String name, int most, int longest) {
        JsonNode values = fields.path(name);
        if (isAbsent(values)) {
            return List.of();
        }
        if (!values.isArray() || values.size() > most) {
            throw invalid(name, "is a list of at most %d texts".formatted(most));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            String text = text(name, value, longest);
            if (text.isEmpty()) {
                throw invalid(name, "holds a blank text");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** An id; required. */
    public UUID uuid(String name) {
        String text = text(name, 36);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw invalid(name, "is not a UUID");
        }
    }

    /** A number within bounds, both included. */
    public Optional<Double> decimal(String name, double least, double most) {
        JsonNode value = fields.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
            throw invalid(name, "is a number from %s to %s".formatted(least, most));
        }
        return Optional.of(value.doubleValue());
    }

    /** True or false; absent is empty. */
    public Optional<Boolean> flag(String name) {
        JsonNode value = fields.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            throw invalid(name, "is true or false");
        }
        return Optional.of(value.booleanValue());
    }

    /** Whether the field is given, be it null. */
    public boolean has(String name) {
        return fields.has(name);
    }

    /** An object within the body; required. */
    public CommandBody object(String name) {
        if (fields.path(name) instanceof ObjectNode object) {
            return new CommandBody(object);
        }
        throw invalid(name, "is required, as an object");
    }

    /** An object within the body, as JSON; required. */
    public String json(String name) {
        return object(name).fields.toString();
    }

    /** The objects of a list; absent is empty. */
    public List<CommandBody> objects(String name, int most) {
        JsonNode values = fields.path(name);
        if (isAbsent(values)) {
            return List.of();
        }
        if (!values.isArray() || values.size() > most) {
            throw invalid(name, "is a list of at most %d objects".formatted(most));
        }
        List<CommandBody> objects = new ArrayList<>();
        for (JsonNode value : values) {
            if (!(value instanceof ObjectNode object)) {
                throw invalid(name, "is a list of objects");
            }
            objects.add(new CommandBody(object));
        }
        return objects;
    }

    /** The problem of a field that is not as it should be. */
    public static ProblemException invalid(String name, String fault) {
        return new ProblemException(ProblemType.INVALID_CHANGE, name + " " + fault);
    }

    private static String text(String name, JsonNode value, int longest) {
        if (!value.isTextual()) {
            throw invalid(name, "is not a text");
        }
        String text = value.textValue().strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw invalid(name, "is longer than %d characters".formatted(longest));
        }
        if (text.codePoints().anyMatch(CommandBody::isUnstorable)) {
            throw invalid(name, "holds a control character or half a character");
        }
        return text;
    }

    /** PostgreSQL holds neither U+0000 nor lone surrogates; of the other control characters a note needs line ends. */
    private static boolean isUnstorable(int codePoint) {
        boolean lineEnd = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return Character.getType(codePoint) == Character.SURROGATE || (Character.isISOControl(codePoint) && !lineEnd);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
