package org.revisionscope.controller.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps copies in a folder of its own, which goes with the process. */
public final class TemporaryRecovery {

    private TemporaryRecovery() {}

    /** Where nobody else looks. */
    public static Recovery create() {
        return in(folder());
    }

    /** In such a folder. */
    public static Recovery in(Path folder) {
        return new Recovery(folder, ProcessHandle.current().pid());
    }

    /** A folder for it. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("recovery");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }
}
