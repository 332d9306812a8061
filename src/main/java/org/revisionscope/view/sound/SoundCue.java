package org.revisionscope.view.sound;

import java.util.List;

/**
 * Every sound of the program, with the notes that it is made of. A cue says nothing that cannot be seen as well. None is
 * longer than the time that lies between two of them, so that they never run into each other.
 */
public enum SoundCue {
    /** A task is lost: a note that falls. */
    LOST(Weight.HARM, Note.of(Voice.TONE, 0, 240).glide(494, 247).as(Envelope.HELD, 0.20)),
    /** A service is below its floor: a dull thud. */
    FLOOR_BREACHED(Weight.HARM, Note.of(Voice.TONE, 0, 200).glide(140, 75).as(Envelope.STRUCK, 0.17),
            Note.of(Voice.NOISE, 0, 70).glide(240, 120).as(Envelope.STRUCK, 0.06)),
    /** A revision is marked as critical: two low notes. */
    MARKED_CRITICAL(Weight.TURN, Note.of(Voice.TONE, 0, 115).at(196).as(Envelope.HELD, 0.20),
            Note.of(Voice.TONE, 125, 115).at(165).as(Envelope.HELD, 0.20)),
    /** A revision is marked: a low note. */
    MARKED(Weight.TURN, Note.of(Voice.TONE, 0, 240).at(196).as(Envelope.HELD, 0.20)),
    /** A revision is released: two soft notes that rise. */
    RELEASED(Weight.TURN, Note.of(Voice.TONE, 0, 130).at(523).as(Envelope.STRUCK, 0.14),
            Note.of(Voice.TONE, 100, 140).at(659).as(Envelope.STRUCK, 0.14)),
    /** A notice is sent: a rustle of paper. */
    NOTICE_SENT(Weight.LETTER, Note.of(Voice.NOISE, 0, 90).glide(2_600, 4_200).as(Envelope.STRUCK, 0.07),
            Note.of(Voice.NOISE, 80, 120).glide(4_400, 2_400).as(Envelope.STRUCK, 0.09)),
    /** The last day of a wait begins: a note like that of a small bell. */
    LAST_DAY(Weight.LETTER, Note.of(Voice.TONE, 0, 220).at(587).as(Envelope.STRUCK, 0.14)),
    /** A task is placed: a tick. */
    PLACED(Weight.TICK, Note.of(Voice.TONE, 0, 36).at(988).as(Envelope.STRUCK, 0.09)),
    /** A task is healthy: a tick that goes up. */
    HEALTHY(Weight.TICK, Note.of(Voice.TONE, 0, 80).glide(659, 988).as(Envelope.STRUCK, 0.10)),
    /** A task went in good order: a tick that goes down. */
    STOPPED(Weight.TICK, Note.of(Voice.TONE, 0, 80).glide(659, 440).as(Envelope.STRUCK, 0.10));

    /** Which cues come first where more happens than can be heard, in this order. */
    public enum Weight {
        /** Somebody comes to harm. */
        HARM,
        /** A revision's life turns. */
        TURN,
        /** Somebody is told of it, or reminded. */
        LETTER,
        /** One of many steps. */
        TICK
    }

    private final Weight weight;
    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Note> notes;

    SoundCue(Weight weight, Note... notes) {
        this.weight = weight;
        this.notes = List.of(notes);
    }

    /** How much it matters beside others. */
    public Weight weight() {
        return weight;
    }

    /** What it is made of. */
    List<Note> notes() {
        return notes;
    }

    /** How long it is heard, in milliseconds. */
    public int millis() {
        return notes.stream().mapToInt(note -> note.begins() + note.millis()).max().orElse(0);
    }
}
