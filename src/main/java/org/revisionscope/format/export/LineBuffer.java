package org.revisionscope.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.revisionscope.format.json.JsonText;

/** Collects lines of JSON as bytes and passes them on in large pieces: a fleet year has tens of millions of lines. */
final class LineBuffer {

    private static final int PIECE = 1 << 16;
    /** The largest int has so many. */
    private static final int DIGITS = 10;

    private final OutputStream out;
    private final StringBuilder scratch = new StringBuilder();
    private final byte[] digits = new byte[DIGITS];
    private byte[] bytes = new byte[2 * PIECE];
    private int length;

    LineBuffer(OutputStream out) {
        this.out = out;
    }

    /** Appends text that needs no escaping. */
    LineBuffer raw(String ascii) {
        int size = ascii.length();
        ensure(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += size;
        return this;
    }

    /** Appends bytes of text that needs no escaping. */
    LineBuffer raw(byte[] ascii) {
        ensure(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
        return this;
    }

    /** Appends JSON that may hold any letter. */
    LineBuffer utf8(String json) {
        return raw(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends any text as a JSON string. */
    LineBuffer text(String text) {
        if (isPlain(text)) {
            return raw("\"").raw(text).raw("\"");
        }
        scratch.setLength(0);
        JsonText.append(scratch, text);
        return utf8(scratch.toString());
    }

    /** Appends a number that is not negative. */
    LineBuffer number(int number) {
        int start = DIGITS;
        int rest = number;
        do {
            digits[--start] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        ensure(DIGITS);
        System.arraycopy(digits, start, bytes, length, DIGITS - start);
        length += DIGITS - start;
        return this;
    }

    /** Ends a line. */
    void end() throws IOException {
        raw("}\n");
        if (length >= PIECE) {
            passOn();
        }
    }

    /** Writes out what was collected. */
    void passOn() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** Nearly all text of a log needs no escaping: names, ARNs, sentences in English. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
