package org.revisionscope.controller.notices;

import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.notices.NoticeRow;

/** A line of the list of notices that can be heard as well as seen. */
final class NoticeTableRow extends TableRow<NoticeRow> {

    private final NoticeWords words;

    NoticeTableRow(NoticeWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable NoticeRow row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(row == null || empty ? null : words.spoken(row));
    }
}
