package org.revisionscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.revisionscope.cli.Runner.Outcome;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.view.Messages;
import org.revisionscope.view.picture.Caption;
import org.revisionscope.view.picture.Drawn;
import org.revisionscope.view.picture.PictureFormat;
import org.revisionscope.view.picture.Pictures;
import org.revisionscope.view.picture.Poster;
import org.revisionscope.view.picture.Size;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.TimelineDrawing;
import org.revisionscope.view.timeline.sight.TimelineContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code render}. */
@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Draws the timeline of a scenario into a picture, with a caption and a legend.")
final class RenderVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE",
            description = "A scenario file, or the name of a bundled scenario such as fx1.") private String file = "";

    @Option(names = "--out", paramLabel = "PICTURE", required = true,
            description = "The file to write: its name ends in .png or .svg.") private String out = "";

    @Option(names = "--at", paramLabel = "INSTANT",
            description = "What the clock shows, such as 2025-02-26T09:12:00Z; the end of the run by default.") private @Nullable Instant at;

    @Option(names = "--from", paramLabel = "INSTANT",
            description = "The left edge; the first launch by default.") private @Nullable Instant from;

    @Option(names = "--to", paramLabel = "INSTANT",
            description = "The right edge; the clock or the last announced start by default.") private @Nullable Instant to;

    @Option(names = "--size", paramLabel = "WxH",
            description = "Width and height in pixels; 1200 wide and as high as the lanes need by default.") private @Nullable Size size;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light",
            description = "light, dark or projector; light by default.") private Theme theme = Theme.LIGHT;

    RenderVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ScenarioException, OutputException, WrongOptionException {
        PictureFormat format = PictureFormat.of(out).orElseThrow(
                () -> new WrongOptionException("Invalid value for option '--out': '" + out
                        + "' ends neither in .png nor in .svg"));
        ScenarioDocument document = ScenarioArgument.open(file);
        Showing showing = Showing.of(document.scenario(), Optional.ofNullable(at));
        try (StopRequest stop = StopRequest.listen()) {
            if (showing.run(console, stop) == Outcome.STOPPED) {
                console.error("Stopped; no picture was written");
                return ExitCode.STOPPED;
            }
        }
        Drawn drawn = write(poster(showing.content(), document.scenario().about().title()), format, document);
        console.print(out + ": " + drawn.size().width() + "x" + drawn.size().height() + hidden(drawn));
        return ExitCode.DONE;
    }

    private Poster poster(TimelineContent content, String title) throws WrongOptionException {
        Messages messages = Messages.load();
        TimelineDrawing timeline = TimelineDrawing.of(content, messages);
        if (from != null || to != null) {
            timeline = timeline.over(Stretch.of(timeline.span(), Optional.ofNullable(from), Optional.ofNullable(to)));
        }
        return new Poster(messages, Caption.of(title, content), timeline);
    }

    private Drawn write(Poster poster, PictureFormat format, ScenarioDocument document) throws OutputException {
        try {
            Path target = Path.of(out);
            ScenarioArgument.refuseAsTarget(target, document);
            Drawn drawn = Pictures.in(theme).draw(poster, format, Optional.ofNullable(size));
            Files.write(target, drawn.content());
            return drawn;
        } catch (IOException | InvalidPathException e) {
            throw new OutputException(out, e);
        }
    }

    private static String hidden(Drawn drawn) {
        return switch (drawn.hiddenRows()) {
            case 0 -> "";
            case 1 -> ", without 1 row that had no room";
            default -> ", without " + drawn.hiddenRows() + " rows that had no room";
        };
    }
}
