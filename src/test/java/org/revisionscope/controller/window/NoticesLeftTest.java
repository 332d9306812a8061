package org.revisionscope.controller.window;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.desk.Dialogs.Unsaved;

/** A notice that is read belongs to the story that is left. */
class NoticesLeftTest extends UsedWindow {

    @Test
    void anotherDocumentIsBegunWhileANoticeIsRead() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.presses(KeyCode.M);
        user.commitsCard();
        user.does("panel.notices");
        user.await("there are notices", () -> user.shows(".notices-table .table-row-cell:filled"));
        user.clicksFirstLine(".notices-table");
        user.dialogs().answer(Unsaved.DISCARD);
        user.does("file.new");
        user.await("there is none", () -> user.shows(".notices-panel .empty-text"));
    }
}
