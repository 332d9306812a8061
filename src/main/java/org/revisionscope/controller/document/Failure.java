package org.revisionscope.controller.document;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.revisionscope.model.whatif.Branch;

/**
 * The simulation came to a state that it should never be in, or to the end of the memory. What happened before is still
 * right.
 *
 * @param cause which of the two
 * @param sentence what to tell the user
 * @param report what to copy into a bug report; it names no file and no person
 */
public record Failure(Cause cause, String sentence, String report) {

    private static final String OWN_CODE = "org.revisionscope.";
    private static final int MOST_FRAMES = 30;
    private static final int LONGEST_MESSAGE = 200;
    /** A path on any system; a message may name one, and with it a person. */
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z]:)?[/\\\\][^\\s'\"]*");

    /** A failure of the program itself. */
    public Failure(String sentence, String report) {
        this(Cause.ERROR, sentence, report);
    }

    /** Why it went no further. */
    public enum Cause {
        /** An error of the program. */
        ERROR("The simulation stopped at an error of its own."),
        /** More memory would have been needed. */
        MEMORY("There is not enough memory to go on with this story.");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }

        private String afterColon() {
            return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
        }
    }

    /**
     * Describes what was thrown.
     *
     * @param doing what the program was doing, as the end of "While …"
     */
    public static Failure of(String doing, Throwable thrown) {
        String frames = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_CODE))
                .limit(MOST_FRAMES)
                .map(frame -> "  " + frame.getClassName().substring(OWN_CODE.length()) + "." + frame.getMethodName()
                        + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining("\n"));
        Cause cause = thrown instanceof OutOfMemoryError ? Cause.MEMORY : Cause.ERROR;
        return new Failure(cause, cause.sentence + " What you had is kept.",
                "While " + doing + ": " + thrown.getClass().getName() + message(thrown) + "\n" + frames + "\nJava "
                        + Runtime.version() + "\n");
    }

    /** The same of a document that was to be opened, after which the one before is open still. */
    Failure opening(String title) {
        return new Failure(cause, "“" + title + "” cannot be shown: " + cause.afterColon()
                + " What was open stays as it is.", report);
    }

    /** The same, after which everything up to it was kept as a branch. */
    Failure keptAs(Branch branch) {
        return new Failure(cause, cause.sentence + " Everything up to here is kept as the branch “" + branch.name()
                + "”.", report);
    }

    private static String message(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String anonymous = PATH.matcher(message).replaceAll("<path>");
        return ": " + anonymous.substring(0, Math.min(anonymous.length(), LONGEST_MESSAGE));
    }
}
