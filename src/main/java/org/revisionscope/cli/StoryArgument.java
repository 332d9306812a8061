package org.revisionscope.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.json.Location;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.SavedBranch;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/**
 * What may be compared: a scenario file, or one of its branches as {@code FILE#BRANCH}.
 *
 * @param name what sentences call it: the branch, or the file without folder and ending
 * @param scenario what is run
 * @param calendar when people are at work; empty if the file does not say
 */
record StoryArgument(String name, Scenario scenario, Optional<Calendar> calendar) {

    static StoryArgument open(String argument) throws ScenarioException {
        int hash = argument.lastIndexOf('#');
        if (hash < 0 || isFile(argument)) {
            ScenarioDocument document = ScenarioArgument.open(argument);
            return new StoryArgument(shortName(argument), document.scenario(), document.calendar());
        }
        ScenarioDocument document = ScenarioArgument.open(argument.substring(0, hash));
        String wanted = argument.substring(hash + 1);
        SavedBranch branch = document.branches().stream().filter(each -> each.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new ScenarioException(document.name(), Location.START, "branches",
                        "no branch is called '" + wanted + "'. " + known(document.branches())));
        return new StoryArgument(branch.name(), branch.of(document.scenario()), document.calendar());
    }

    private static String shortName(String argument) {
        String name = argument.substring(Math.max(argument.lastIndexOf('/'), argument.lastIndexOf('\\')) + 1);
        return name.endsWith(BundledScenarios.EXTENSION)
                ? name.substring(0, name.length() - BundledScenarios.EXTENSION.length())
                : name;
    }

    /** The same under another name, where two would be called the same. */
    StoryArgument named(String other) {
        return new StoryArgument(other, scenario, calendar);
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String known(List<SavedBranch> branches) {
        return branches.isEmpty() ? "The file has no branches"
                : "Allowed: " + String.join(", ", branches.stream().map(SavedBranch::name).toList());
    }
}
