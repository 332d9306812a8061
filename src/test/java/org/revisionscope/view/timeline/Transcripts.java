package org.revisionscope.view.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * What a screen reader would get to hear of the timeline, written down. A test compares the files with what is answered
 * now. Only this program writes them, and it prints every line that changed.
 */
public final class Transcripts {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "revisionscope", "view", "timeline");

    private Transcripts() {}

    /**
     * One story, heard at several instants.
     *
     * @param name of the file
     * @param story what is shown
     * @param clocks when it is heard
     */
    record Transcript(String name, Stories story, List<String> clocks) {

        /** Where it is kept. */
        Path file() {
            return FOLDER.resolve(name + ".transcript.txt");
        }

        /** All that is answered; on the FX thread. */
        String heard() {
            StringBuilder text = new StringBuilder();
            for (String clock : clocks) {
                text.append("== ").append(clock).append(" ==\n").append(listen(story.at(clock))).append('\n');
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    static List<Transcript> all() {
        return List.of(
                new Transcript("fx1-case-2", Stories.of("fx1-case-2"),
                        List.of("2025-02-21T17:59:00Z", "2025-02-21T18:00:00Z", "2025-02-26T09:12:00Z",
                                "2025-02-28T18:00:30Z", "2025-03-01T12:00:00Z")),
                new Transcript("three-services-one-orphan", Stories.threeServicesMarked(),
                        List.of("2025-02-21T17:00:00Z", "2025-02-26T09:12:00Z", "2025-02-28T18:01:05Z",
                                "2025-03-01T12:00:00Z")),
                new Transcript("fx1-case-8", Stories.of("fx1-case-8"),
                        List.of("2025-02-28T18:00:20Z", "2025-02-28T18:03:00Z")));
    }

    /** Asks a timeline of 888 by 560 pixels everything, as an assistive tool does. */
    private static String listen(TimelineContent content) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        TimelineView timeline = new TimelineView(Messages.load());
        Scene scene = new Scene(new StackPane(timeline), 888, 560);
        Theme.LIGHT.applyTo(scene);
        timeline.setContent(content);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        StringBuilder text = new StringBuilder();
        text.append(ask(timeline, AccessibleAttribute.ROLE)).append(' ')
                .append(ask(timeline, AccessibleAttribute.TEXT)).append(", ")
                .append(ask(timeline, AccessibleAttribute.ITEM_COUNT)).append(" items\n");
        int count = (Integer) ask(timeline, AccessibleAttribute.ITEM_COUNT);
        for (int i = 0; i < count; i++) {
            text.append(line((Node) timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String line(Node item) {
        int level = (Integer) ask(item, AccessibleAttribute.DISCLOSURE_LEVEL);
        boolean leaf = (Boolean) ask(item, AccessibleAttribute.LEAF);
        boolean open = (Boolean) ask(item, AccessibleAttribute.EXPANDED);
        return "  ".repeat(level - 1) + (leaf ? "- " : open ? "v " : "> ")
                + ask(item, AccessibleAttribute.TEXT) + " [" + ask(item, AccessibleAttribute.ROLE_DESCRIPTION) + "]";
    }

    private static Object ask(Node node, AccessibleAttribute attribute) {
        Object answer = node.queryAccessibleAttribute(attribute);
        if (answer == null) {
            throw new IllegalStateException(node + " does not answer " + attribute);
        }
        return answer;
    }

    /** Writes the files, and prints what has changed. */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            all().forEach(Transcripts::write);
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void write(Transcript transcript) {
        try {
            String now = transcript.heard();
            List<String> before = Files.exists(transcript.file()) ? Files.readAllLines(transcript.file()) : List.of();
            Files.createDirectories(FOLDER);
            Files.writeString(transcript.file(), now, StandardCharsets.UTF_8);
            List<String> after = now.lines().toList();
            System.out.println(transcript + (before.equals(after) ? ": unchanged" : ": changed"));
            Stream.concat(before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line),
                    after.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
                    .forEach(System.out::println);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
