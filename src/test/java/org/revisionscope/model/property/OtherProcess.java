package org.revisionscope.model.property;

import java.util.List;
import java.util.stream.LongStream;

import org.revisionscope.model.history.JournalHash;

/** Prints the journal hash of the scenarios of seeds from one to another: what a second JVM is started for. */
public final class OtherProcess {

    private OtherProcess() {}

    /** Takes the first and the last seed. */
    public static void main(String[] seeds) {
        hashes(Long.parseLong(seeds[0]), Long.parseLong(seeds[1])).forEach(System.out::println);
    }

    /** The hashes, one for each seed. */
    static List<String> hashes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(seed -> seed + " " + JournalHash.of(Journals.run(ScenarioGenerator.of(seed)))).toList();
    }
}
