package org.revisionscope.controller.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.OtherJvm;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.desk.Recovery.Orphan;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;

/**
 * A process that edits and saves is killed at random instants. Every time the file on the disk is whole and is what was
 * saved last, and what is offered at the next start is what was kept last; only what the process was just about to do may
 * have been done or not. {@code -Dkills=100} kills it more often than a build has time for.
 */
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    /** When a process is hit is nobody's choice, so that a few times may show only one of the two. */
    private static final int MOST_KILLS = 30;
    private static final long SEED = 20_261_122;
    /** So much a process says at most before it is killed. */
    private static final int MOST_BYTES = 3_000;
    private static final String NOTHING = "nothing";

    @TempDir private Path folder;

    @Test
    void nothingIsLost() throws IOException, InterruptedException, ScenarioException {
        Random dice = new Random(SEED);
        int offered = 0;
        int saved = 0;
        for (int kill = 0; kill < KILLS || (offered == 0 || saved == 0) && kill < MOST_KILLS; kill++) {
            Path own = Files.createDirectory(folder.resolve("kill-" + kill));
            List<String> said = runAndKill(own, dice.nextLong(), 1 + dice.nextInt(MOST_BYTES));
            String left = leftBehind(own);
            String file = file(own);
            require(allowed(said, Set.of("keeping", "letting")), left, "left behind", said);
            require(allowed(said, Set.of("saving")), file, "saved", said);
            offered += left.equals(NOTHING) ? 0 : 1;
            saved += file.equals(NOTHING) ? 0 : 1;
        }
        assertTrue(offered > 0, "no kill left anything unsaved behind");
        assertTrue(saved > 0, "nothing was ever saved");
    }

    /** Lets a process edit until it has said so many bytes, and answers the whole lines that it said. */
    private static List<String> runAndKill(Path own, long seed, int bytes) throws IOException, InterruptedException {
        Path said = own.resolve("said.txt");
        List<String> command = OtherJvm.command(EditingProcess.class);
        command.addAll(List.of(own.toString(), Long.toString(seed)));
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        while (process.isAlive() && (Files.notExists(said) || Files.size(said) < bytes)) {
            Thread.sleep(1);
        }
        boolean wasAlive = process.isAlive();
        process.destroyForcibly().waitFor();
        String all = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(wasAlive, () -> "it ended by itself: " + all);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    /** What may be on the disk: what was done last, or that and what was begun and not said to be done. */
    private static List<String> allowed(List<String> said, Set<String> verbs) {
        String done = NOTHING;
        String begun = "";
        for (String line : said) {
            String[] words = line.split(" ", 2);
            if (!line.equals("done")) {
                begun = verbs.contains(words[0]) ? line.startsWith("letting") ? NOTHING : words[1] : "";
            } else if (!begun.isEmpty()) {
                done = begun;
                begun = "";
            }
        }
        return begun.isEmpty() ? List.of(done) : List.of(done, begun);
    }

    private static String leftBehind(Path own) throws IOException, ScenarioException {
        List<Orphan> orphans = new Recovery(own.resolve("user"), 0).orphans(_ -> false);
        return orphans.isEmpty() ? NOTHING : EditingProcess.fingerprint(orphans.getFirst().read());
    }

    private static String file(Path own) throws IOException, ScenarioException {
        Path file = own.resolve("edited.revscope.json");
        return Files.exists(file) ? EditingProcess.fingerprint(ScenarioReader.read(file)) : NOTHING;
    }

    private static void require(List<String> allowed, String there, String what, List<String> said) {
        assertTrue(allowed.contains(there), () -> what + ": " + there + " instead of " + allowed + " after "
                + said.subList(Math.max(0, said.size() - 12), said.size()));
    }
}
