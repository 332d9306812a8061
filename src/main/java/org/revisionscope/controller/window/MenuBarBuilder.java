package org.revisionscope.controller.window;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.files.FileMenus;
import org.revisionscope.view.Messages;

/** What stands in which menu. The actions bring their own texts and keys. */
final class MenuBarBuilder {
    private static final String LINE = "-";

    private final ActionControls controls;
    private final Messages messages;
    private final FileMenus files;

    MenuBarBuilder(ActionControls controls, Messages messages, FileMenus files) {
        this.controls = controls;
        this.messages = messages;
        this.files = files;
    }

    void fill(MenuBar bar) {
        bar.getMenus().setAll(file(),
                menu("edit", "edit.undo", "edit.redo", LINE, "edit.restart", LINE, "edit.fleet", LINE,
                        "edit.settings"),
                view(), play(),
                menu("aws", "aws.release", LINE, "aws.mark", "aws.markCritical"),
                menu("you", "you.run", "you.stop", LINE, "you.update", "you.wait", LINE, "runbook.copy",
                        "runbook.paste", LINE, "you.chat"),
                menu("branch", "branch.here", "branch.rename", "branch.delete", LINE, "compare.ticked", "compare.waits",
                        "compare.floors"),
                menu("help", "help.terms", "help.keys", LINE, "help.checks", "help.diagnostics", LINE, "help.about"));
    }

    private Menu file() {
        Menu menu = menu("file", "file.new", "file.open", LINE, "file.import", "file.paste", LINE, "file.save",
                "file.saveAs", LINE, "file.copyPicture",
                "file.savePicture", LINE, "file.quit");
        menu.getItems().addAll(2, List.of(files.recent(), files.examples(controls)));
        return menu;
    }

    private Menu view() {
        Menu menu = menu("view", LINE, "view.zoomIn", "view.zoomOut", "view.zoomAll", "view.panLeft", "view.panRight",
                "view.focus", "view.follow", "view.filter", "view.pin", "view.foldQuiet", "view.openQuiet",
                "view.lens", LINE,
                "view.find", "view.map", "view.legend", "view.drawer", "view.stage", "view.fullScreen", LINE,
                "view.cancel");
        menu.getItems().addAll(0,
                List.of(menu("view.theme", "view.theme.system", "view.theme.light", "view.theme.dark",
                        "view.theme.projector"),
                        menu("view.textSize", "view.textSize.100", "view.textSize.110", "view.textSize.125",
                                "view.textSize.150", "view.textSize.175", "view.textSize.200"),
                        menu("view.motion", "view.motion.system", "view.motion.full", "view.motion.reduced"),
                        controls.menuItem("view.sound"),
                        menu("view.pacing", "view.pacing.off", "view.pacing.story", "view.pacing.cinema"),
                        menu("view.pauseAt", "view.pauseAt.notice", "view.pauseAt.start", "view.pauseAt.lost",
                                "view.pauseAt.breach", "view.pauseAt.again"),
                        menu("view.foresight", "view.foresight.curtain", "view.foresight.announced",
                                "view.foresight.everything", LINE, "view.foresight.next"),
                        menu("view.panel", "panel.story", "panel.notices", "panel.branches", "panel.charts",
                                "panel.compare", "panel.sweep", "panel.planner", "panel.runbook", "panel.inspector",
                                LINE,
                                "view.caption",
                                "view.regions")));
        return menu;
    }

    private Menu play() {
        Menu menu = menu("play", "play.toggle", LINE, "play.next", "play.previous", "play.nextHeadline",
                "play.previousHeadline", LINE, "play.dayForward", "play.dayBack", "play.hourForward", "play.hourBack",
                LINE, "play.start", "play.edge", "play.runTo", LINE);
        menu.getItems().add(menu("play.speed", "speed.1", "speed.2", "speed.3", "speed.4", "speed.5", "speed.6", LINE,
                "speed.slower", "speed.faster"));
        menu.getItems().add(menu("play.bookmarks", "bookmark.keep", LINE, "bookmark.1", "bookmark.2", "bookmark.3",
                "bookmark.4", "bookmark.5", "bookmark.6", "bookmark.7", "bookmark.8", "bookmark.9"));
        return menu;
    }

    private Menu menu(String key, String... entries) {
        Menu menu = new Menu(messages.get("menu." + key));
        menu.setId("menu-" + key.replace('.', '-'));
        menu.getItems().addAll(Stream.of(entries).map(this::item).toList());
        return menu;
    }

    private MenuItem item(String entry) {
        return entry.equals(LINE) ? new SeparatorMenuItem() : controls.menuItem(entry);
    }
}
