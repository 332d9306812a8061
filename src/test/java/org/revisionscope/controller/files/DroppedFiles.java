package org.revisionscope.controller.files;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.event.EventType;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;

/** Makes the events of files that are dragged on to a window, which no robot can do without a desktop. */
public final class DroppedFiles {

    private DroppedFiles() {}

    /** An event as JavaFX fires it for these files. */
    public static DragEvent event(EventType<DragEvent> type, Path... files) {
        return new DragEvent(type,
                DragboardHelper.createDragboard(clipboard(Stream.of(files).map(Path::toFile).toList())),
                0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }

    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(DroppedFiles.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class}, (_, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> arguments[0].equals(DataFormat.FILES);
                    case "getContent" -> arguments[0].equals(DataFormat.FILES) ? files : null;
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
