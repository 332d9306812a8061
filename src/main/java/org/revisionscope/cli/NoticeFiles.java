package org.revisionscope.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.format.aws.HealthEvent;
import org.revisionscope.format.aws.HealthEventForm;
import org.revisionscope.format.aws.PutEvents;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.history.JournalView;

/** Writes the Health events of a run into a folder: a file each, ready for a Lambda function, then entries for put-events. */
final class NoticeFiles {

    private final Path folder;

    /**
     * Files in a folder, which is made if there is none.
     *
     * @throws IOException if it cannot be made, or holds something already: events of two runs would be mixed up
     */
    NoticeFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> held = Files.newDirectoryStream(folder)) {
            if (held.iterator().hasNext()) {
                throw new IOException("it is not empty; name an empty or a new folder");
            }
        }
    }

    /** Writes the events of a run in the order in which they were told; answers how many files hold one. */
    int write(JournalView view) throws IOException {
        List<Json.Obj> written = new ArrayList<>();
        for (HealthEvent event : HealthEvent.of(view)) {
            List<Json.Obj> pages = HealthEventForm.pages(event);
            for (int page = 0; page < pages.size(); page++) {
                written.add(pages.get(page));
                write(name(event, written.size(), pages.size() == 1 ? "" : "_page-" + (page + 1)), pages.get(page));
            }
        }
        List<Json.Arr> batches = PutEvents.batches(written);
        for (int batch = 0; batch < batches.size(); batch++) {
            write("put-events-" + (batch + 1), batches.get(batch));
        }
        return written.size();
    }

    private static String name(HealthEvent event, int number, String page) {
        var notice = event.notice().notice();
        return String.join("_", "%05d".formatted(number), notice.place().account().value(),
                notice.place().region().id(), notice.label(), event.kind().code(), event.status().code()) + page;
    }

    private void write(String name, Json content) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), JsonPrinter.print(content));
    }
}
