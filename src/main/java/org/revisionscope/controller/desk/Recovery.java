package org.revisionscope.controller.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import org.revisionscope.format.file.WholeFile;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;

/**
 * Copies of work that was not saved, for the day on which the program ends without being asked. Each process has one copy
 * at most: beside the document's file, or in the user's folder where that cannot be. The folder says where it lies. Any
 * one thread at a time uses it.
 */
public final class Recovery {

    private static final String POINTER = ".recovery";
    private static final String COPY = "copy";
    private static final String DOCUMENT = "document";

    private final Path folder;
    private final long process;
    private Optional<Path> copy = Optional.empty();
    private Optional<Path> of = Optional.empty();

    /**
     * The copies that a folder knows of.
     *
     * @param folder is made when there is something to keep
     * @param process the number of the process that writes
     */
    public Recovery(Path folder, long process) {
        this.folder = folder;
        this.process = process;
    }

    /** The copies of the user who runs this program. */
    public static Recovery ofUser() {
        return new Recovery(FilePreferenceStore.folderOfUser().resolve("recovery"), ProcessHandle.current().pid());
    }

    /**
     * What a process left behind.
     *
     * @param pointer the file that says so
     * @param copy the document as it was last
     * @param document the file that it was read from or saved to; empty if there was none
     * @param writtenAt when the copy was written
     */
    public record Orphan(Path pointer, Path copy, Optional<Path> document, Instant writtenAt) {

        /** Reads the document, under the name that it had. */
        public ScenarioDocument read() throws ScenarioException, IOException {
            ScenarioDocument read = ScenarioReader.read(copy);
            return document.map(file -> read.named(file.toString())).orElse(read);
        }

        /** Forgets it for good. */
        public void delete() throws IOException {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(pointer);
        }
    }

    /**
     * Keeps a copy in place of the one before.
     *
     * @param document what is not saved
     * @param file its file; empty if it has none
     * @throws IOException if it can be kept nowhere; the copy before is then as it was
     */
    public void keep(ScenarioDocument document, Optional<Path> file) throws IOException {
        if (copy.isEmpty() || !of.equals(file)) {
            discard();
        }
        String text = document.text();
        try {
            keep(text, file, file.map(this::beside).orElseGet(this::inFolder));
        } catch (IOException readOnly) {
            keep(text, file, inFolder());
        }
    }

    /** The place is noted first: a note of nothing does no harm, a copy that nobody knows of is lost. */
    private void keep(String text, Optional<Path> file, Path place) throws IOException {
        if (!copy.equals(Optional.of(place))) {
            Files.createDirectories(folder);
            Properties note = new Properties();
            note.setProperty(COPY, place.toString());
            file.ifPresent(saved -> note.setProperty(DOCUMENT, saved.toAbsolutePath().toString()));
            StringWriter words = new StringWriter();
            note.store(words, null);
            WholeFile.write(pointer(), words.toString());
        }
        WholeFile.write(place, text);
        copy = Optional.of(place);
        of = file;
    }

    /** Nothing is unsaved any more. */
    public void discard() throws IOException {
        if (copy.isPresent()) {
            Files.deleteIfExists(copy.get());
            Files.deleteIfExists(pointer());
            copy = Optional.empty();
            of = Optional.empty();
        }
    }

    /**
     * What processes left behind that run no more, the last one first.
     *
     * @param runs whether a process runs
     */
    public List<Orphan> orphans(LongPredicate runs) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Orphan> found = new ArrayList<>();
        try (Stream<Path> notes = Files.list(folder)) {
            for (Path note : notes.filter(note -> note.toString().endsWith(POINTER)).toList()) {
                if (!runs.test(processOf(note))) {
                    orphan(note).ifPresent(found::add);
                }
            }
        } catch (IOException unreadable) {
            return List.of(); // what cannot be read cannot be offered
        }
        found.sort((one, other) -> other.writtenAt().compareTo(one.writtenAt()));
        return found;
    }

    private static Optional<Orphan> orphan(Path note) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            words.load(reader);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        Path copy = Path.of(words.getProperty(COPY, ""));
        if (!Files.isRegularFile(copy)) {
            Files.deleteIfExists(note);
            return Optional.empty();
        }
        return Optional.of(new Orphan(note, copy, Optional.ofNullable(words.getProperty(DOCUMENT)).map(Path::of),
                Files.getLastModifiedTime(copy).toInstant()));
    }

    private static long processOf(Path note) {
        String name = note.getFileName().toString();
        try {
            return Long.parseLong(name.substring(0, name.length() - POINTER.length()));
        } catch (NumberFormatException notOurs) {
            return ProcessHandle.current().pid();
        }
    }

    private Path pointer() {
        return folder.resolve(process + POINTER);
    }

    private Path inFolder() {
        return folder.resolve(process + ".autosave");
    }

    private Path beside(Path file) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + process + ".autosave");
    }
}
