package org.revisionscope;

import java.util.Optional;
import org.revisionscope.controller.window.WindowApplication;

/**
 * Where the program starts: a window, or a verb of the command line. It does not extend {@code Application}, because the
 * Java launcher would then insist on JavaFX as named modules before {@code main} could speak.
 */
public final class Launcher {
    private static final int INPUT_IS_WRONG = 2;

    private Launcher() {}

    public static void main(String[] args) {
        Optional<String> whyNoWindow = WindowApplication.open();
        whyNoWindow.ifPresent(System.err::println);
        System.exit(whyNoWindow.isPresent() ? INPUT_IS_WRONG : 0);
    }
}
