package org.revisionscope.format.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.revisionscope.format.json.Location;

/**
 * The characters of a file in UTF-8 or, as PowerShell redirects output, UTF-16. It keeps one small buffer, however long
 * the file is, and says where the first byte stands that is no text.
 */
final class SourceText extends Reader {

    /** Longer files are not read to their end. */
    static final long MOST_BYTES = 1L << 30;

    private static final int BUFFER = 1 << 16;
    private static final int MARK = 4;

    private final InputStream in;
    private final ReadWatch watch;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharsetDecoder decoder;
    private long count;
    private boolean isAtEnd;
    private int line = 1;
    private int column = 1;

    /** Reads the first bytes, which say how the rest is encoded. */
    SourceText(InputStream in, ReadWatch watch) throws IOException {
        this.in = in;
        this.watch = watch;
        while (bytes.position() < MARK && !isAtEnd) {
            fill();
        }
        bytes.flip();
        decoder = charset().newDecoder(); // which reports what it cannot decode
    }

    private Charset charset() throws TextException {
        int first = at(0);
        int second = at(1);
        if (first == 0x1F && second == 0x8B || first == 'P' && second == 'K' && at(2) == 3) {
            throw new TextException(Location.START, "this file is compressed, unpack it first");
        }
        if (first == 0xEF && second == 0xBB && at(2) == 0xBF) {
            bytes.position(3);
        } else if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            bytes.position(2);
            return first == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        } else if (bytes.limit() > 1 && (first == 0) != (second == 0)) {
            return second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private int at(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    /** Reads some bytes behind those that wait in the buffer, which is being filled. */
    private void fill() throws IOException {
        if (watch.isGivenUp()) {
            throw new GivenUpException();
        }
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            isAtEnd = true;
            return;
        }
        bytes.position(bytes.position() + read);
        count += read;
        watch.read(read);
        if (count > MOST_BYTES) {
            throw new TextException(new Location(line, column),
                    "more than " + (MOST_BYTES >> 20) + " MiB, which is as much as is read of one file");
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, isAtEnd);
            if (chars.position() > 0) {
                chars.flip();
                return counted(chars);
            }
            if (result.isError()) {
                throw new TextException(new Location(line, column), "neither UTF-8 nor UTF-16 from here on, save the "
                        + "file in one of them");
            }
            if (isAtEnd) {
                return -1;
            }
            bytes.compact();
            fill();
            bytes.flip();
        }
    }

    /** Where the next character would stand; a NUL is no text, though it can be decoded. */
    private int counted(CharBuffer chars) throws TextException {
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == 0) {
                throw new TextException(new Location(line, column), "a NUL character, so this is not a text");
            }
            if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return chars.limit();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
