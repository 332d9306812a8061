package org.revisionscope.format.aws;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A command of the AWS CLI.
 *
 * @param line the number of its line
 * @param verb what it does
 * @param options what it was given; flags with an empty value
 */
record CliCommand(int line, CliVerb verb, Map<CliOption, String> options) {

    /** Reads a command. */
    static CliCommand parse(ShellWords.Line line) throws RunbookException {
        List<String> words = line.words().stream().flatMap(CliCommand::apart).toList();
        if (words.size() < 3 || !words.get(0).equals("aws") || !CliVerb.isKnown(words.get(1))) {
            throw new RunbookException(line.number(), "a command begins with 'aws ecs' and a verb");
        }
        CliVerb verb = CliVerb.of(words.get(1), words.get(2)).orElseThrow(() -> new RunbookException(line.number(), "'"
                + words.get(2) + "' cannot be replayed: customers have no such command, or it is not simulated"));
        Map<CliOption, String> options = new EnumMap<>(CliOption.class);
        int i = 3;
        while (i < words.size()) {
            CliOption option = option(line, words.get(i), verb.options());
            i++;
            int from = i;
            while (i < words.size() && !words.get(i).startsWith("--") && !option.isFlag()
                    && (i == from || option == CliOption.TAGS)) {
                i++;
            }
            if (i == from && !option.isFlag()) {
                throw new RunbookException(line.number(), option.word() + " needs a value");
            }
            if (options.put(option, String.join(" ", words.subList(from, i))) != null) {
                throw new RunbookException(line.number(), option.word() + " stands twice");
            }
        }
        return new CliCommand(line.number(), verb, options);
    }

    /** An option and its value may be one word with an equals sign between. */
    private static Stream<String> apart(String word) {
        int equals = word.indexOf('=');
        return word.startsWith("--") && equals > 0 ? Stream.of(word.substring(0, equals), word.substring(equals + 1))
                : Stream.of(word);
    }

    private static CliOption option(ShellWords.Line line, String word, Set<CliOption> known) throws RunbookException {
        for (CliOption option : known) {
            if (option.word().equals(word)) {
                return option;
            }
        }
        throw new RunbookException(line.number(), "'" + word + "' is not an option here; these are: "
                + String.join(", ", known.stream().map(CliOption::word).toList()));
    }

    boolean has(CliOption option) {
        return options.containsKey(option);
    }

    Optional<String> find(CliOption option) {
        return Optional.ofNullable(options.get(option));
    }

    String get(CliOption option) throws RunbookException {
        String value = options.get(option);
        if (value == null) {
            throw new RunbookException(line, verb.word() + " needs " + option.word());
        }
        return value;
    }
}
