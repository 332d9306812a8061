package org.revisionscope.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.revisionscope.format.imports.ImportException;
import org.revisionscope.format.scenario.Instants;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.view.picture.Size;
import org.revisionscope.view.theme.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: finds the verb, and turns every failure into one line and an exit code. */
public final class CommandLineInterface {

    private static final String NAME = "RevisionScope";

    private CommandLineInterface() {}

    /**
     * Executes the arguments.
     *
     * @param args a verb and what belongs to it
     * @param out where results go
     * @param err where progress and errors go
     * @return the exit code: 0 done, 1 the answer is no, 2 the input is wrong, 130 stopped
     */
    public static int execute(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        try {
            return commandLine(console).execute(args);
        } catch (OutOfMemoryError e) {
            console.error("the scenario needs more memory than Java may use; allow more with the option -Xmx of java");
        } catch (StackOverflowError | LinkageError e) { // a library that JavaFX needs may be missing
            console.error(unexpected(e));
        }
        return ExitCode.WRONG_INPUT;
    }

    private static CommandLine commandLine(Console console) {
        return new CommandLine(new Top())
                .addSubcommand("run", new RunVerb(console))
                .addSubcommand("verify", new VerifyVerb(console))
                .addSubcommand("render", new RenderVerb(console))
                .addSubcommand("compare", new CompareVerb(console))
                .addSubcommand("sweep", new SweepVerb(console))
                .addSubcommand("import", new ImportVerb(console))
                .addSubcommand("schema", new SchemaVerb(console))
                .setCommandName(NAME)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .registerConverter(Instant.class, CommandLineInterface::instant)
                .registerConverter(Numbers.class, Numbers::parse)
                .registerConverter(Size.class, PictureOptions::size)
                .registerConverter(Theme.class, PictureOptions::theme)
                .setParameterExceptionHandler((exception, _) -> {
                    console.error(usage(exception));
                    return ExitCode.WRONG_INPUT;
                })
                .setExecutionExceptionHandler((exception, _, _) -> {
                    console.error(sentence(exception));
                    return ExitCode.WRONG_INPUT;
                });
    }

    private static Instant instant(String text) {
        Instants.problem(text).ifPresent(problem -> {
            throw new TypeConversionException(problem);
        });
        return Instants.parse(text).orElseThrow();
    }

    private static String usage(ParameterException exception) {
        String[] lines = String.valueOf(exception.getMessage()).split("\\R", 2);
        return NAME + ": " + lines[0] + " (try '" + exception.getCommandLine().getCommandSpec().qualifiedName()
                + " --help')";
    }

    private static String sentence(Exception exception) {
        return switch (exception) {
            case ScenarioException wrong -> String.valueOf(wrong.getMessage());
            case WrongOptionException wrong -> NAME + ": " + wrong.getMessage();
            case ImportException empty -> NAME + ": " + empty.getMessage();
            case OutputException failed -> String.valueOf(failed.getMessage());
            default -> unexpected(exception);
        };
    }

    private static String unexpected(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return NAME + ": something went wrong that should not: " + thrown
                + (trace.length == 0 ? "" : " at " + trace[0]) + ". Please report this line and the scenario file";
    }

    /** What stands before the verb. */
    @Command(name = NAME, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
            synopsisSubcommandLabel = "VERB",
            description = "Simulates the life of AWS Fargate platform version revisions. "
                    + "Without a verb it opens a window.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:done", "1:the answer is no: a hash differs", "2:the input is wrong: one line says where",
                "130:stopped by Ctrl-C"})
    private static final class Top implements Runnable {

        @CommandLine.Spec private @Nullable CommandSpec spec;

        @Override
        public void run() {
            CommandLine line = Objects.requireNonNull(spec).commandLine();
            throw new ParameterException(line,
                    "a verb is missing: run, verify, render, compare, sweep, import or schema");
        }
    }
}
