package org.revisionscope.format.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.revisionscope.format.file.WholeFile;

/**
 * Saves scenario files so that a crash at any moment leaves the old file or the new one, never half of one. What the file
 * held before is kept beside it, with {@value #BACKUP} after its name.
 */
public final class ScenarioWriter {

    /** What the name of the previous version ends in. */
    public static final String BACKUP = ".bak";

    private ScenarioWriter() {}

    /**
     * Saves a document.
     *
     * @param file where to; its folder must exist
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void save(ScenarioDocument document, Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        if (target.getParent() == null || Files.isDirectory(target)) {
            throw new IOException(file + " is a directory");
        }
        WholeFile.write(target, document.text(), temporary -> keepPrevious(target, temporary));
    }

    /** A copy, not a move: between the two steps the file itself must not be missing. */
    private static void keepPrevious(Path target, Path replacement) throws IOException {
        if (Files.exists(target)) {
            Files.copy(target, target.resolveSibling(target.getFileName() + BACKUP),
                    StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            keepPermissions(target, replacement);
        }
    }

    private static void keepPermissions(Path target, Path replacement) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(replacement, PosixFileAttributeView.class);
        if (before != null && after != null) {
            after.setPermissions(before.readAttributes().permissions());
        }
    }
}
