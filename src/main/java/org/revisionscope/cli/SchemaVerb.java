package org.revisionscope.cli;

import java.util.concurrent.Callable;

import org.revisionscope.format.scenario.ScenarioSchema;
import picocli.CommandLine.Command;

/** The verb {@code schema}. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of scenario files.")
final class SchemaVerb implements Callable<Integer> {

    private final Console console;

    SchemaVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(ScenarioSchema.text());
        console.out().flush();
        return ExitCode.DONE;
    }
}
