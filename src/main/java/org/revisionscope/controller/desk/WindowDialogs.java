package org.revisionscope.controller.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.revisionscope.view.ChoiceKeys;
import org.revisionscope.view.Messages;
import org.revisionscope.view.TallContent;

/** The dialogs of a real window. They take the focus, Esc cancels, and the focus returns to where it was. */
public final class WindowDialogs implements Dialogs {
    private static final String PATTERN = "*.revscope.json";
    private static final double SHARE_OF_SCREEN = 0.85;
    private static final String SVG = "*.svg";

    private final Stage stage;
    private final Messages messages;

    /** Dialogs of this window. */
    public WindowDialogs(Stage stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public Optional<Path> fileToOpen() {
        FileChooser chooser = chooser("dialog.open.title");
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("dialog.open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("dialog.import.title"));
        chooser.getExtensionFilters().addAll(new ExtensionFilter(messages.get("dialog.import.json"), "*.json"),
                new ExtensionFilter(messages.get("dialog.open.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("dialog.save.title");
        chooser.setInitialFileName(suggestion);
        return saved(chooser, TypedName::ofScenario);
    }

    @Override
    public Optional<Path> pictureToSave(String suggestion) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("dialog.savePicture.title"));
        chooser.setInitialFileName(suggestion);
        chooser.getExtensionFilters().addAll(new ExtensionFilter(messages.get("dialog.pictures.png"), "*.png"),
                new ExtensionFilter(messages.get("dialog.pictures.svg"), SVG));
        return saved(chooser, typed -> TypedName.ofPicture(typed, wantsSvg(chooser)));
    }

    @Override
    public Optional<Path> tableToSave(String suggestion) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("dialog.saveTable.title"));
        chooser.setInitialFileName(suggestion);
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("dialog.tables"), "*.csv"));
        return saved(chooser, TypedName::ofTable);
    }

    private static boolean wantsSvg(FileChooser chooser) {
        return chooser.getSelectedExtensionFilter() != null
                && chooser.getSelectedExtensionFilter().getExtensions().contains(SVG);
    }

    /** The dialog has asked about the file whose name was typed; if another one is meant, that is asked about here. */
    private Optional<Path> saved(FileChooser chooser, UnaryOperator<Path> meant) {
        Optional<Path> typed = Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        return typed.map(meant).filter(file -> typed.filter(file::equals).isPresent() || !Files.exists(file)
                || askReplace(String.valueOf(file.getFileName())));
    }

    private boolean askReplace(String name) {
        ButtonType replace = new ButtonType(messages.get("dialog.replace.yes"), ButtonData.YES);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return ask("dialog.replace", messages.format("dialog.replace.header", name), replace, cancel) == replace;
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("dialog.scenarios"), PATTERN,
                "*.json"));
        return chooser;
    }

    @Override
    public Unsaved askUnsaved(String title) {
        ButtonType save = new ButtonType(messages.get("dialog.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.get("dialog.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType answer =
                ask("dialog.unsaved", messages.format("dialog.unsaved.header", title), save, discard, cancel);
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public LeftBehind askLeftBehind(String title, String when) {
        ButtonType restore = new ButtonType(messages.get("dialog.left.restore"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.get("dialog.left.discard"), ButtonData.NO);
        ButtonType later = new ButtonType(messages.get("dialog.left.later"), ButtonData.CANCEL_CLOSE);
        ButtonType answer =
                ask("dialog.left", messages.format("dialog.left.header", title, when), restore, discard, later);
        if (answer == restore) {
            return LeftBehind.RESTORE;
        }
        return answer == discard ? LeftBehind.DISCARD : LeftBehind.LATER;
    }

    /** Asks; the last button is the way out. */
    private ButtonType ask(String key, String header, ButtonType... buttons) {
        Alert alert = new Alert(AlertType.CONFIRMATION, messages.get(key + ".text"), buttons);
        alert.initOwner(stage);
        alert.setTitle(messages.get(key + ".title"));
        alert.setHeaderText(header);
        return alert.showAndWait().orElse(buttons[buttons.length - 1]);
    }

    @Override
    public boolean askDelete(String name) {
        ButtonType delete = new ButtonType(messages.get("dialog.delete.yes"), ButtonData.YES);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return ask("dialog.delete", messages.format("dialog.delete.header", name), delete, cancel) == delete;
    }

    @Override
    public void show(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(scrolling(content));
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        ChoiceKeys.in(dialog.getDialogPane().getScene());
        dialog.showAndWait();
    }

    /** Large words can make a sheet larger than the screen. */
    private static ScrollPane scrolling(Node content) {
        TallContent pane = new TallContent(content);
        pane.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        pane.getStyleClass().add("sheet");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        pane.setMaxSize(screen.getWidth() * SHARE_OF_SCREEN, screen.getHeight() * SHARE_OF_SCREEN);
        return pane;
    }
}
