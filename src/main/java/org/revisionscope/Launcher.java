package org.revisionscope;

import java.util.Optional;

import org.revisionscope.cli.CommandLineInterface;
import org.revisionscope.controller.window.WindowApplication;

/**
 * Where the program starts: a window, or a verb of the command line. It does not extend {@code Application}, because the
 * Java launcher would then insist on JavaFX as named modules before {@code main} could speak.
 */
public final class Launcher {
    private static final int NO_WINDOW = 2;

    private Launcher() {}

    /** Opens the window, or does what the arguments say; exits with the codes of the command line. */
    public static void main(String[] args) {
        System.exit(args.length == 0 ? openWindow() : CommandLineInterface.execute(args, System.out, System.err));
    }

    private static int openWindow() {
        Optional<String> whyNot = WindowApplication.open();
        whyNot.ifPresent(System.err::println);
        return whyNot.isPresent() ? NO_WINDOW : 0;
    }
}
