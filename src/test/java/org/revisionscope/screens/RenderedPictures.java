package org.revisionscope.screens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.revisionscope.cli.CommandLineInterface;

/**
 * The pictures in the documentation that the verb {@code render} makes. They are references too: a test compares each
 * with what would be drawn now. Only this program writes them, and it says of each whether it changed.
 */
public final class RenderedPictures {

    private static final Path FOLDER = Path.of("docs", "images");

    private static final List<String> TWO_WEEKS =
            List.of("--from", "2025-02-17T00:00:00Z", "--to", "2025-03-04T00:00:00Z");

    private RenderedPictures() {}

    /**
     * A picture.
     *
     * @param name of the file
     * @param arguments of the verb, but for the file to write
     */
    public record Rendered(String name, List<String> arguments) {

        /** Where it is kept. */
        public Path reference() {
            return FOLDER.resolve(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All pictures. */
    public static List<Rendered> all() {
        return Stream.of("light", "dark").flatMap(theme -> Stream.of(
                picture("three-services-one-orphan", "2025-02-21T17:00:00Z", theme, TWO_WEEKS),
                picture("three-services-decided", "2025-02-26T09:12:00Z", theme, TWO_WEEKS),
                picture("fx1-case-8", "2025-02-28T18:03:00Z", theme,
                        List.of("--from", "2025-02-28T17:58:00Z", "--to", "2025-02-28T18:08:00Z"))))
                .toList();
    }

    private static Rendered picture(String scenario, String at, String theme, List<String> more) {
        return new Rendered(scenario + "-" + theme + ".svg",
                Stream.concat(Stream.of(scenario, "--at", at, "--theme", theme), more.stream()).toList());
    }

    /** Draws all pictures into the documentation. */
    public static void main(String[] arguments) throws IOException {
        for (Rendered picture : all()) {
            String before = Files.exists(picture.reference()) ? Files.readString(picture.reference()) : "";
            String now = draw(picture, picture.reference());
            System.out.println(picture + ": " + (now.equals(before) ? "unchanged" : difference(before, now)));
        }
        System.exit(0); // a toolkit may be running
    }

    /** Draws a picture into a file; answers what the file holds. */
    public static String draw(Rendered picture, Path file) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] command = Stream.concat(Stream.of("render", "--out", file.toString()), picture.arguments().stream())
                .toArray(String[]::new);
        if (CommandLineInterface.execute(command, console, console) != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8));
        }
        return Files.readString(file);
    }

    /** Where two drawings differ first. */
    public static String difference(String before, String now) {
        List<String> old = before.lines().toList();
        List<String> fresh = now.lines().toList();
        int line = IntStream.range(0, Math.max(old.size(), fresh.size()))
                .filter(i -> !Objects.equals(at(old, i), at(fresh, i))).findFirst().orElse(0);
        return "changed from line " + (line + 1) + " on" + System.lineSeparator() + "  was " + at(old, line)
                + System.lineSeparator() + "  is  " + at(fresh, line);
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(nothing)";
    }
}
