package org.revisionscope.controller.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.document.Position;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.NewerFormat;
import org.revisionscope.format.scenario.SavedLayout;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.format.scenario.ScenarioWriter;
import org.revisionscope.format.scenario.Seal;
import org.revisionscope.view.Messages;
import org.revisionscope.view.window.ProblemCard.Problem;

/**
 * Opens and saves the session's document. Files are read and written in the background; a file that cannot be read leaves
 * what is open untouched, and nothing unsaved is let go without asking.
 */
public final class Documents {
    private static final String RECENT = "files.recent";
    private static final int RECENT_MOST = 8;
    /** So many fields of a newer file that are not understood are named. */
    private static final int NAMED_MOST = 3;

    private final Session session;
    private final Desk desk;
    private final Consumer<Problem> tell;
    private final Proving proving;
    private Supplier<SavedLayout> arranged = () -> SavedLayout.NONE;
    private Consumer<SavedLayout> shown = _ -> {};
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    /**
     * The documents of a window.
     *
     * @param session what is open
     * @param tell shows what went wrong with a file
     */
    public Documents(Session session, Desk desk, Consumer<Problem> tell) {
        this.session = session;
        this.desk = desk;
        this.tell = tell;
        proving = new Proving(session, desk.background(), desk.messages(), tell);
        recent.setAll(desk.preferences().list(RECENT).stream().map(Path::of).toList());
    }

    /**
     * Saves the layout of a window in files, and brings it back.
     *
     * @param now how the window is arranged
     * @param opened takes the layout of a file that was opened
     */
    public void arrange(Supplier<SavedLayout> now, Consumer<SavedLayout> opened) {
        arranged = now;
        shown = opened;
    }

    /** The part of the open file's runs that is proved, 0 to 1; empty while none is. */
    public ReadOnlyObjectProperty<OptionalDouble> provingProperty() {
        return proving.progressProperty();
    }

    /** Opens it without knowing whether it proves itself. */
    void stopProving() {
        proving.giveUp();
    }

    /** The files opened of late, the last one first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** Whether what is open came with the program under this name. */
    boolean isExample(String name) {
        return session.pathProperty().get().isEmpty()
                && session.document().name().equals(name + BundledScenarios.EXTENSION);
    }

    /** Asks for a file and opens it. */
    void open() {
        desk.dialogs().fileToOpen().ifPresent(this::open);
    }

    /** Opens a file, unless it is broken or the user would rather keep what is open. */
    public void open(Path file) {
        proving.giveUp();
        desk.background().run(() -> ScenarioReader.readToLook(file), read -> keepOrLose(() -> {
            session.open(read, Optional.of(file));
            shown.accept(read.layout());
            remember(file);
            read.newer().ifPresentOrElse(newer -> tell.accept(onlyToLookAt(file, newer)), () -> proving.begin(read));
        }), problem -> desk.background().run(() -> Files.notExists(file), gone -> tellOf(file, problem, gone),
                _ -> tellOf(file, problem, false)));
    }

    /** A file that is there may be mended: only one that is gone is not offered again. */
    private void tellOf(Path file, Exception problem, boolean gone) {
        boolean offered = gone && recent.remove(file.toAbsolutePath());
        if (offered) {
            keepRecent();
        }
        tell.accept(unreadable(file, problem, offered ? "problem.open.forgotten" : "problem.open.kept"));
    }

    /** Opens a scenario that came with the program. */
    public void openExample(String name) {
        proving.giveUp();
        desk.background().run(() -> BundledScenarios.open(name),
                read -> keepOrLose(() -> {
                    session.open(read, Optional.empty());
                    shown.accept(read.layout());
                }),
                problem -> tell.accept(unreadable(Path.of(name), problem, "problem.open.kept")));
    }

    /** Saves where it came from, or asks where. */
    void save() {
        save(() -> {});
    }

    /** Asks where to save, and saves there. */
    void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable then) {
        session.pathProperty().get().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
    }

    private void saveAs(Runnable then) {
        desk.dialogs().fileToSave(suggestion()).ifPresent(file -> write(withExtension(file), then));
    }

    private void write(Path file, Runnable then) {
        proving.giveUp();
        Position position = session.position();
        ScenarioDocument changed = session.document().named(file.toString()).withLayout(arranged.get());
        desk.background().run(() -> {
            ScenarioWriter.save(Seal.of(changed), file);
            return file;
        }, saved -> {
            session.saved(position, changed, saved);
            remember(saved);
            then.run();
        }, problem -> tell.accept(new Problem(desk.messages().get("problem.save"), file.toString(),
                String.valueOf(problem.getMessage()), "")));
    }

    /** Goes on unless unsaved work stands in the way and the user wants to keep it. */
    public void keepOrLose(Runnable goOn) {
        if (!session.dirtyProperty().get()) {
            goOn.run();
            return;
        }
        switch (desk.dialogs().askUnsaved(session.titleProperty().get())) {
            case SAVE -> save(goOn);
            case DISCARD -> goOn.run();
            case CANCEL -> {}
        }
    }

    private String suggestion() {
        String title = session.titleProperty().get().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return title + BundledScenarios.EXTENSION;
    }

    private static Path withExtension(Path file) {
        return file.getFileName().toString().endsWith(".json")
                ? file
                : file.resolveSibling(file.getFileName() + BundledScenarios.EXTENSION);
    }

    private void remember(Path file) {
        Path absolute = file.toAbsolutePath();
        recent.remove(absolute);
        recent.addFirst(absolute);
        if (recent.size() > RECENT_MOST) {
            recent.removeLast();
        }
        keepRecent();
    }

    private void keepRecent() {
        desk.preferences().setList(RECENT, recent.stream().map(Path::toString).toList());
    }

    private Problem onlyToLookAt(Path file, NewerFormat newer) {
        Messages messages = desk.messages();
        List<String> leftOut = newer.leftOut();
        int named = Math.min(leftOut.size(), NAMED_MOST);
        String all = String.join(messages.get("problem.newer.separator"), leftOut.subList(0, named));
        String rest = leftOut.size() > named ? messages.format("problem.newer.more", all, leftOut.size() - named) : all;
        return new Problem(messages.get("problem.newer"), file.toString(),
                newer.whyReadOnly() + " "
                        + (leftOut.isEmpty() ? messages.get("problem.newer.whole")
                                : messages.format("problem.newer.leftOut", rest)),
                messages.get("problem.newer.after"));
    }

    private Problem unreadable(Path file, Exception problem, String afterKey) {
        Messages messages = desk.messages();
        String after = messages.get(afterKey);
        if (!(problem instanceof ScenarioException broken)) {
            return new Problem(messages.get("problem.open"), file.toString(), String.valueOf(problem.getMessage()),
                    after);
        }
        if (broken.isOfWholeFile()) {
            String reason = broken.reason();
            return new Problem(messages.get("problem.open"), file.toString(),
                    messages.format("problem.whole", reason.substring(0, 1).toUpperCase(Locale.ROOT),
                            reason.substring(1)),
                    after);
        }
        return new Problem(messages.get("problem.open"),
                messages.format("problem.where", file, broken.where().line(), broken.where().column()),
                broken.sentence(), after);
    }
}
