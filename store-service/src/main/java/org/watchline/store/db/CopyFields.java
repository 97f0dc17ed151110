package org.watchline.store.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the binary form of COPY: lengths instead of delimiters, so that no character needs to be escaped. Fields are
 * given from left to right and must have exactly the types of their columns.
 */
final class CopyFields {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int FIRST_SIZE = 1 << 16;
    private static final int NULL = -1;
    /** The type oids of what arrays hold. */
    private static final int INT4 = 23;

    private static final int TEXT = 25;
    private static final byte JSONB_VERSION = 1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    /** How the database writes "-infinity". */
    private static final long BEFORE_ALL = Long.MIN_VALUE;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);
    private int rowStart = -1;
    private short fields;

    CopyFields() {
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row; the one before is complete. */
    void row() {
        endRow();
        rowStart = bytes.position();
        fields = 0;
        room(Short.BYTES).putShort((short) 0);
    }

    private void endRow() {
        if (rowStart >= 0) {
            bytes.putShort(rowStart, fields);
        }
    }

    /** Bytes of complete rows that wait to be taken. */
    int waiting() {
        return bytes.position();
    }

    /** What was written since it was last asked for. */
    byte[] take() {
        endRow();
        rowStart = -1;
        byte[] taken = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.clear();
        return taken;
    }

    CopyFields text(@Nullable String value) {
        return value == null ? none() : raw(value.getBytes(StandardCharsets.UTF_8));
    }

    CopyFields bytes(byte @Nullable [] value) {
        return value == null ? none() : raw(value);
    }

    CopyFields number(int value) {
        field(Integer.BYTES).putInt(value);
        return this;
    }

    CopyFields number(long value) {
        field(Long.BYTES).putLong(value);
        return this;
    }

    CopyFields number(@Nullable Integer value) {
        return value == null ? none() : number(value.intValue());
    }

    CopyFields number(@Nullable Long value) {
        return value == null ? none() : number(value.longValue());
    }

    CopyFields real(double value) {
        field(Double.BYTES).putDouble(value);
        return this;
    }

    CopyFields flag(boolean value) {
        field(1).put((byte) (value ? 1 : 0));
        return this;
    }

    CopyFields uuid(@Nullable UUID value) {
        if (value == null) {
            return none();
        }
        field(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    CopyFields time(@Nullable Instant value) {
        return value == null ? none() : number(ChronoUnit.MICROS.between(EPOCH, rounded(value)));
    }

    /** A time; "-infinity" for none. */
    CopyFields timeOrBeforeAll(@Nullable Instant value) {
        return value == null ? number(BEFORE_ALL) : time(value);
    }

    /** As the driver rounds it: to the nearest microsecond. */
    private static Instant rounded(Instant value) {
        return value.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    CopyFields day(@Nullable LocalDate value) {
        return value == null ? none() : number((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
    }

    CopyFields json(@Nullable String value) {
        if (value == null) {
            return none();
        }
        byte[] written = value.getBytes(StandardCharsets.UTF_8);
        field(1 + written.length).put(JSONB_VERSION).put(written);
        return this;
    }

    CopyFields integers(List<Integer> values) {
        return integers(values, Integer::intValue);
    }

    /** An array of one number of each item. */
    <T> CopyFields integers(List<T> items, ToIntFunction<T> number) {
        array(INT4, items.size(), items.size() * 2 * Integer.BYTES);
        for (T item : items) {
            bytes.putInt(Integer.BYTES).putInt(number.applyAsInt(item));
        }
        return this;
    }

    CopyFields texts(Collection<String> values) {
        byte[][] written = new byte[values.size()][];
        int size = 0;
        int next = 0;
        for (String value : values) {
            written[next] = value.getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + written[next].length;
            next++;
        }
        array(TEXT, written.length, size);
        for (byte[] one : written) {
            bytes.putInt(one.length).put(one);
        }
        return this;
    }

    /** Number of dimensions, whether there are nulls, type; for one dimension its length and where it begins. */
    private void array(int type, int length, int size) {
        int head = length == 0 ? 3 * Integer.BYTES : 5 * Integer.BYTES;
        field(head + size).putInt(length == 0 ? 0 : 1).putInt(0).putInt(type);
        if (length > 0) {
            bytes.putInt(length).putInt(1);
        }
    }

    private CopyFields raw(byte[] value) {
        field(value.length).put(value);
        return this;
    }

    private CopyFields none() {
        field(NULL);
        return this;
    }

    private ByteBuffer field(int length) {
        fields++;
        return room(Integer.BYTES + Math.max(length, 0)).putInt(length);
    }

    private ByteBuffer room(int wanted) {
        if (bytes.remaining() < wanted) {
            ByteBuffer larger = ByteBuffer.allocate(
                    Math.max(Math.multiplyExact(bytes.capacity(), 2), Math.addExact(bytes.position(), wanted)));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
