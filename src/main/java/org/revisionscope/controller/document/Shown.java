package org.revisionscope.controller.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.controller.playback.Recording;
import org.revisionscope.model.check.Findings;
import org.revisionscope.model.history.Chronicle;

/** What the screen shows of a story, as properties that change only when something else is to be seen. */
final class Shown {

    private final ReadOnlyObjectWrapper<Chronicle> chronicle =
            new ReadOnlyObjectWrapper<>(this, "chronicle", new Chronicle());
    private final ReadOnlyIntegerWrapper rows = new ReadOnlyIntegerWrapper(this, "rows");
    private final ReadOnlyObjectWrapper<Optional<Chronicle>> announced =
            new ReadOnlyObjectWrapper<>(this, "announced", Optional.empty());
    private final ReadOnlyIntegerWrapper announcedRows = new ReadOnlyIntegerWrapper(this, "announcedRows");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", Findings.NONE);

    ReadOnlyObjectProperty<Chronicle> chronicleProperty() {
        return chronicle.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chronicle>> announcedProperty() {
        return announced.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty announcedRowsProperty() {
        return announcedRows.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Shows what there is of a story. */
    void show(Story story, double computed, Findings checked) {
        story.main().map(Recording::chronicle).ifPresent(told -> {
            chronicle.set(told);
            rows.set(told.rows());
        });
        Optional<Chronicle> future = story.announced();
        if (!future.equals(announced.get())) { // chronicles are equal only to themselves
            announced.set(future);
        }
        announcedRows.set(future.map(Chronicle::rows).orElse(0));
        progress.set(computed);
        findings.set(checked);
    }
}
