package org.revisionscope.model.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way into a SHA-256, gathered so that the digest gets them in large pieces. */
final class DigestSink {

    private static final int SIZE = 1 << 15;

    /** More than the numbers of one row take. */
    private static final int ROOM = 128;

    private final MessageDigest digest = newDigest();
    private final byte[] buffer = new byte[SIZE];
    private int filled;

    /** Makes room for the numbers of a row. */
    void beginRow() {
        if (filled > SIZE - ROOM) {
            flush();
        }
    }

    void putByte(int value) {
        buffer[filled++] = (byte) value;
    }

    /** Puts an unsigned number in groups of seven bits, the lowest first; all but the last have the eighth bit set. */
    void putNumber(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[filled++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[filled++] = (byte) rest;
    }

    void putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[filled++] = (byte) (value >>> shift);
        }
    }

    /** Puts bytes of any length, after which there is room again for the numbers of a row. */
    void putBytes(byte[] bytes) {
        if (bytes.length > SIZE - ROOM - filled) {
            flush();
        }
        if (bytes.length > SIZE - ROOM) {
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
    }

    /** The hash of everything so far, as 64 hexadecimal digits. */
    String soFar() {
        flush();
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of this Java cannot be asked in between", e);
        }
    }

    private void flush() {
        digest.update(buffer, 0, filled);
        filled = 0;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
