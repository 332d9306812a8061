package org.revisionscope.controller.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.SystemClipboard;
import org.revisionscope.controller.document.Session;
import org.revisionscope.view.picture.Caption;
import org.revisionscope.view.picture.Drawn;
import org.revisionscope.view.picture.PictureFormat;
import org.revisionscope.view.picture.Pictures;
import org.revisionscope.view.picture.Poster;
import org.revisionscope.view.timeline.TimelineDrawing;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.window.ProblemCard.Problem;

/** Makes pictures of what the timeline shows: for the clipboard, and in files. */
public final class PictureDesk {
    private final Session session;
    private final TimelineView timeline;
    private final Desk desk;
    private final Consumer<String> done;
    private final Consumer<Problem> tell;

    /**
     * Pictures of a timeline.
     *
     * @param done says what was done
     * @param tell shows what went wrong
     */
    public PictureDesk(Session session, TimelineView timeline, Desk desk, Consumer<String> done,
            Consumer<Problem> tell) {
        this.done = done;
        this.session = session;
        this.timeline = timeline;
        this.desk = desk;
        this.tell = tell;
    }

    /** What can be done with pictures. */
    public List<Action> all() {
        return List.of(Action.named("file.copyPicture").keys("Shortcut+Shift+P").does(this::copy),
                Action.named("file.savePicture").does(this::save));
    }

    /** Adds a picture of what is selected to the context menu of that. */
    public void addTo(ContextMenu menu) {
        MenuItem item = new MenuItem(desk.messages().get("menu.copyPicture"));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> timeline.drawing().map(all -> all.about(timeline.selectionProperty().get()))
                .ifPresent(this::copy));
        menu.getItems().addAll(new SeparatorMenuItem(), item);
    }

    /** Copies the whole timeline. */
    private void copy() {
        timeline.drawing().ifPresent(this::copy);
    }

    private void copy(TimelineDrawing drawing) {
        SystemClipboard.copy(pictures().image(poster(drawing), Optional.empty()));
        done.accept(desk.messages().get("picture.copied"));
    }

    /** Asks for a file, and saves the whole timeline there. */
    private void save() {
        timeline.drawing().ifPresent(drawing -> desk.dialogs().pictureToSave(suggestion())
                .ifPresent(file -> write(drawing, withExtension(file))));
    }

    /** Drawing reads what the window reads, so it is done here; only the file is written elsewhere. */
    private void write(TimelineDrawing drawing, Path file) {
        PictureFormat format = PictureFormat.of(file.toString()).orElse(PictureFormat.PNG);
        Drawn drawn = pictures().draw(poster(drawing), format, Optional.empty());
        desk.background().run(() -> Files.write(file, drawn.content()),
                _ -> done.accept(desk.messages().format("picture.saved", String.valueOf(file.getFileName()))),
                problem -> tell.accept(new Problem(desk.messages().get("problem.savePicture"), file.toString(),
                        String.valueOf(problem.getMessage()), "")));
    }

    private Poster poster(TimelineDrawing drawing) {
        return new Poster(desk.messages(), Caption.of(session.titleProperty().get(), drawing.content(),
                session.playback().decidedFrom()), drawing);
    }

    private Pictures pictures() {
        return Pictures.in(desk.themes().themeProperty().get());
    }

    private String suggestion() {
        return session.titleProperty().get().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                + PictureFormat.PNG.extension();
    }

    private static Path withExtension(Path file) {
        return PictureFormat.of(file.toString()).isPresent()
                ? file
                : file.resolveSibling(file.getFileName() + PictureFormat.PNG.extension());
    }
}
