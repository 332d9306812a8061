package org.revisionscope.controller.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.document.Branches;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioWriter;
import org.revisionscope.format.scenario.Seal;
import org.revisionscope.model.engine.Fx1;

/**
 * A process that edits a document and saves it now and then, until it is killed. It says what it is about to do on the
 * disk, {@code keeping} or {@code saving} a text of which it tells the fingerprint, or {@code letting go}, and then that it
 * is {@code done}.
 */
public final class EditingProcess {

    private static final long FRAME = 16_000_000L;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Random dice;
    private final Path file;
    private long frames;

    private EditingProcess(Path folder, long seed) {
        dice = new Random(seed);
        file = folder.resolve("edited.revscope.json");
        new Autosave(session, new Recovery(folder.resolve("user"), ProcessHandle.current().pid()), new Telling(),
                problem -> {
                    throw new IllegalStateException(problem);
                });
    }

    /**
     * Edits until it is killed.
     *
     * @param args a folder and a seed
     */
    public static void main(String[] args) throws IOException {
        new EditingProcess(Path.of(args[0]), Long.parseLong(args[1])).edit();
    }

    /** Does the work at once, and says so before and after. */
    private final class Telling implements Background {

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            try {
                out.println(
                        session.dirtyProperty().get() ? "keeping " + fingerprint(session.document()) : "letting go");
                T result = work.call();
                out.println("done");
                done.accept(result);
            } catch (Exception problem) {
                failed.accept(problem);
            }
        }

        @Override
        public void finish() {
            // nothing waits
        }
    }

    static String fingerprint(ScenarioDocument document) {
        return Integer.toHexString(document.text().hashCode()) + "-" + document.text().length();
    }

    private void edit() throws IOException {
        pulse();
        pulse();
        while (true) {
            act();
            pulse();
            if (dice.nextInt(6) == 0) {
                save();
            }
        }
    }

    private void pulse() {
        session.pulse(++frames * FRAME);
    }

    private void act() {
        Branches branches = session.branches();
        int many = branches.treeProperty().get().branches().size();
        switch (dice.nextInt(7)) {
            case 0 -> session.playback().days(dice.nextInt(5) - 2);
            case 1 -> session.act(Fx1.markR6());
            case 2 -> session.undo();
            case 3 -> branches.branchHere();
            case 4 -> branches.open(branches.treeProperty().get().branches().get(dice.nextInt(many)).id());
            case 5 -> {
                if (many > 20) {
                    session.restart();
                }
            }
            default -> session.act(Fx1.setWait(7 * dice.nextInt(3)));
        }
    }

    private void save() throws IOException {
        ScenarioDocument sealed = Seal.of(session.document().named(file.toString()));
        out.println("saving " + fingerprint(sealed));
        ScenarioWriter.save(sealed, file);
        out.println("done");
        session.saved(session.position(), session.document(), file);
        if (dice.nextInt(2) == 0) {
            session.open(BundledScenarios.open("fx1"), Optional.empty());
        }
    }
}
