package org.revisionscope.format.scenario;

import java.util.Optional;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.Location;

/**
 * The field that is being read, so that a problem can name it.
 *
 * @param file the file, as the user named it
 * @param path the field's path; empty at the top
 * @param leftOut takes what is not understood, if the file is of a newer format; in any other that is a problem
 */
record Spot(String file, String path, Optional<LeftOut> leftOut) {

    /** A field of a file in which everything must be understood. */
    Spot(String file, String path) {
        this(file, path, Optional.empty());
    }

    Spot field(String name) {
        return new Spot(file, path.isEmpty() ? name : path + "." + name, leftOut);
    }

    Spot item(int index) {
        return new Spot(file, path + "[" + index + "]", leftOut);
    }

    /** Leaves this field out, and answers whether that may be. */
    boolean passesOver() {
        leftOut.ifPresent(others -> others.add(path));
        return leftOut.isPresent();
    }

    /**
     * Reads a value without which the file still says something; empty if it is left out.
     *
     * @throws ScenarioException if it is not of this form, and must be
     */
    <T> Optional<T> readOrPassOver(Form<T> form, Json value) throws ScenarioException {
        int before = leftOut.map(LeftOut::count).orElse(0);
        try {
            return Optional.of(form.read(value, this));
        } catch (ScenarioException notUnderstood) {
            if (leftOut.isEmpty()) {
                throw notUnderstood;
            }
            leftOut.get().addInstead(before, path);
            return Optional.empty();
        }
    }

    ScenarioException problem(Json value, String sentence) {
        return problem(value.where(), sentence);
    }

    ScenarioException problem(Location where, String sentence) {
        return new ScenarioException(file, where, path.isEmpty() ? "file" : path, sentence);
    }
}
