package org.revisionscope.view.sound;

import java.util.Random;

/** Makes the samples of a cue from its notes. The same cue always gives the same samples, noise included. */
public final class Synthesiser {

    /** So many samples are a second. */
    public static final int SAMPLE_RATE = 44_100;

    private static final int MILLIS = 1_000;
    private static final double OVERTONE = 0.2;
    /** How wide the band is that is left of noise, as a share of its middle. */
    private static final double BAND = 0.6;
    private static final long SEED = 20_250_221L;

    private Synthesiser() {}

    /** The samples of a cue: one channel of signed numbers of 16 bits, {@link #SAMPLE_RATE} a second. */
    public static short[] samples(SoundCue cue) {
        double[] sum = new double[samples(cue.millis())];
        for (Note note : cue.notes()) {
            double[] wave = wave(note);
            int first = samples(note.begins());
            for (int i = 0; i < wave.length; i++) {
                sum[first + i] += wave[i];
            }
        }
        short[] samples = new short[sum.length];
        for (int i = 0; i < sum.length; i++) {
            samples[i] = (short) Math.round(sum[i] * Short.MAX_VALUE);
        }
        return samples;
    }

    private static double[] wave(Note note) {
        double[] wave = switch (note.voice()) {
            case TONE -> tone(note);
            case NOISE -> noise(note);
        };
        double largest = 0;
        for (int i = 0; i < wave.length; i++) {
            double at = (double) i * MILLIS / SAMPLE_RATE;
            wave[i] *= note.envelope().level(at, note.millis());
            largest = Math.max(largest, Math.abs(wave[i]));
        }
        for (int i = 0; i < wave.length; i++) {
            wave[i] *= note.loudness() / largest;
        }
        return wave;
    }

    private static double[] tone(Note note) {
        double[] wave = new double[samples(note.millis())];
        double phase = 0;
        for (int i = 0; i < wave.length; i++) {
            wave[i] = Math.sin(phase) + OVERTONE * Math.sin(2 * phase);
            phase += 2 * Math.PI * note.hz((double) i / wave.length) / SAMPLE_RATE;
        }
        return wave;
    }

    /** A filter with two stages whose band follows the note; its own swing is what is heard. */
    private static double[] noise(Note note) {
        double[] wave = new double[samples(note.millis())];
        Random random = new Random(SEED + note.begins());
        double low = 0;
        double band = 0;
        for (int i = 0; i < wave.length; i++) {
            double pull = 2 * Math.sin(Math.PI * note.hz((double) i / wave.length) / SAMPLE_RATE);
            low += pull * band;
            double high = 2 * random.nextDouble() - 1 - low - BAND * band;
            band += pull * high;
            wave[i] = band;
        }
        return wave;
    }

    private static int samples(int millis) {
        return millis * SAMPLE_RATE / MILLIS;
    }
}
