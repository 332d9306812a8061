package org.revisionscope.view.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** A line of the machine's default mixer. */
final class LineOutlet implements Outlet {

    private static final AudioFormat FORMAT = new AudioFormat(Synthesiser.SAMPLE_RATE, Short.SIZE, 1, true, false);

    private final SourceDataLine line;

    private LineOutlet(SourceDataLine line) {
        this.line = line;
    }

    /**
     * Opens a line.
     *
     * @throws LineUnavailableException if another program keeps the machine's sound to itself
     * @throws IllegalArgumentException if the machine has no sound
     */
    static Outlet open() throws LineUnavailableException {
        SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
        line.open(FORMAT);
        return new LineOutlet(line);
    }

    @Override
    public void play(short[] samples) throws LineUnavailableException {
        byte[] bytes = bytes(samples);
        line.start();
        if (line.write(bytes, 0, bytes.length) < bytes.length) {
            throw new LineUnavailableException("the line was closed by the machine");
        }
    }

    private static byte[] bytes(short[] samples) {
        byte[] bytes = new byte[samples.length * Short.BYTES];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> Byte.SIZE);
        }
        return bytes;
    }

    @Override
    public void rest() {
        line.stop();
        line.flush();
    }

    @Override
    public void close() {
        line.drain(); // a note that is cut off clicks
        line.close();
    }
}
