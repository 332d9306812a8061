package org.revisionscope.view.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes images as PNG, eight bits a colour and no transparency. JavaFX reads PNG files but writes none. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] RGB_EIGHT_BITS = {8, 2, 0, 0, 0};
    /** Each pixel is told as its difference from the one to its left, which long bars make small. */
    private static final byte FILTER_SUB = 1;
    private static final int CHANNELS = 3;

    private PngFile() {}

    /** The bytes of a file with these pixels, row by row. */
    static byte[] of(int[] pixels, Size size) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13).putInt(size.width()).putInt(size.height()).put(RGB_EIGHT_BITS).array();
        write(file, "IHDR", header, header.length);
        writePixels(file, pixels, size.width());
        write(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private static void writePixels(ByteArrayOutputStream file, int[] pixels, int width) {
        byte[] line = new byte[1 + CHANNELS * width];
        byte[] packed = new byte[1 << 16];
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            for (int begin = 0; begin < pixels.length; begin += width) {
                filter(pixels, begin, line);
                deflater.setInput(line);
                while (!deflater.needsInput()) {
                    write(file, "IDAT", packed, deflater.deflate(packed));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                write(file, "IDAT", packed, deflater.deflate(packed));
            }
        }
    }

    private static void filter(int[] pixels, int begin, byte[] line) {
        line[0] = FILTER_SUB;
        int left = 0;
        for (int at = 1; at < line.length; at += CHANNELS) {
            int pixel = pixels[begin + at / CHANNELS];
            line[at] = (byte) ((pixel >> 16) - (left >> 16));
            line[at + 1] = (byte) ((pixel >> 8) - (left >> 8));
            line[at + 2] = (byte) (pixel - left);
            left = pixel;
        }
    }

    private static void write(ByteArrayOutputStream file, String type, byte[] content, int length) {
        if (length == 0 && type.equals("IDAT")) {
            return;
        }
        ByteBuffer chunk = ByteBuffer.allocate(length + 12);
        chunk.putInt(length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content, 0, length);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, length + 4);
        file.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
