package org.revisionscope;

/**
 * Where the program starts: a window, or a verb of the command line. It does not extend {@code Application}, because the
 * Java launcher would then insist on JavaFX as named modules before {@code main} could speak.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("RevisionScope");
    }
}
