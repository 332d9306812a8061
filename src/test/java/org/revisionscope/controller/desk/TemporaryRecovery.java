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
        try {
            Path folder = Files.createTempDirectory("recovery");
            folder.toFile().deleteOnExit();
            return new Recovery(folder, ProcessHandle.current().pid());
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }
}
