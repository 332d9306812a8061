package org.revisionscope.controller.document;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.revisionscope.model.whatif.Branch;

/**
 * The simulation came to a state that it should never be in, or to the end of the memory. What happened before is still
 * right. The bundle has what is said of it, under {@link #key}.
 *
 * @param cause which of the two
 * @param outcome what became of what was there
 * @param name of what cannot be shown, or of the branch; empty if everything is simply kept
 * @param report what to copy into a bug report; it names no file and no person
 */
public record Failure(Cause cause, Outcome outcome, String name, String report) {

    private static final String OWN_CODE = "org.revisionscope.";
    private static final int MOST_FRAMES = 30;
    private static final int LONGEST_MESSAGE = 200;
    /** A path on any system; a message may name one, and with it a person. */
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z]:)?[/\\\\][^\\s'\"]*");

    /** Why it went no further. */
    public enum Cause {
        /** An error of the program. */
        ERROR,
        /** More memory would have been needed. */
        MEMORY
    }

    /** What became of what was there. */
    public enum Outcome {
        /** It is kept. */
        KEPT,
        /** Something else was to be opened, and what was open stays. */
        NOT_SHOWN,
        /** It is kept as a branch. */
        KEPT_AS
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
        return new Failure(cause, Outcome.KEPT, "",
                "While " + doing + ": " + thrown.getClass().getName() + message(thrown) + "\n" + frames + "\nJava "
                        + Runtime.version() + "\n");
    }

    /** Where the bundle has the sentence that tells of it; its argument is the name. */
    public String key() {
        return "failure." + cause + "." + outcome;
    }

    /** The same of a document that was to be opened, after which the one before is open still. */
    Failure opening(String title) {
        return new Failure(cause, Outcome.NOT_SHOWN, title, report);
    }

    /** The same, after which everything up to it was kept as a branch. */
    Failure keptAs(Branch branch) {
        return new Failure(cause, Outcome.KEPT_AS, branch.name(), report);
    }

    private static String message(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String anonymous = PATH.matcher(message).replaceAll("<path>");
        return ": " + anonymous.substring(0, Math.min(anonymous.length(), LONGEST_MESSAGE));
    }
}
