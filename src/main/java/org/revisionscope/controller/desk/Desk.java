package org.revisionscope.controller.desk;

import java.util.function.Function;

import org.revisionscope.view.Messages;
import org.revisionscope.view.sound.Speaker;
import org.revisionscope.view.theme.Themes;

/**
 * What a window works with and does not make itself; a test brings twins that keep everything in memory.
 *
 * @param messages the words on the screen
 * @param preferences what is remembered from run to run
 * @param themes light or dark
 * @param background where long work is done
 * @param dialogs where the user is asked
 * @param recovery where copies of unsaved work are kept
 * @param speakers makes what plays cues, each time that they are switched on; given what to do, on the FX thread, if it cannot
 */
public record Desk(Messages messages, Preferences preferences, Themes themes, Background background, Dialogs dialogs,
        Recovery recovery, Function<Runnable, Speaker> speakers) {

    /** A desk where nothing is heard. */
    public Desk(Messages messages, Preferences preferences, Themes themes, Background background, Dialogs dialogs,
            Recovery recovery) {
        this(messages, preferences, themes, background, dialogs, recovery, _ -> Speaker.SILENT);
    }

    /** The same with other dialogs. */
    public Desk withDialogs(Dialogs others) {
        return new Desk(messages, preferences, themes, background, others, recovery, speakers);
    }

    /** The same with other speakers. */
    public Desk withSpeakers(Function<Runnable, Speaker> others) {
        return new Desk(messages, preferences, themes, background, dialogs, recovery, others);
    }
}
