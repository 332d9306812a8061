package org.revisionscope.format.scenario;

/**
 * Something that keeps a draft from being a scenario.
 *
 * @param field the path of the field that is wrong, as messages about files write it
 * @param sentence what is wrong, what is allowed
 */
public record EntryProblem(String field, String sentence) {

    /** The entry that it stands in. */
    public EntryPath entry() {
        return EntryPath.of(field);
    }

    /** The name of the field within its entry; empty if it is about the entry as a whole. */
    public String name() {
        return field.substring(field.lastIndexOf('.') + 1).replaceFirst("\\[.*", "");
    }

    /** Whether it is about this field of this entry. */
    public boolean isAbout(EntryPath path, EntryField its) {
        return entry().equals(path) && name().equals(its.name());
    }

    /** What is wrong with a file, without saying where in its text. */
    public static EntryProblem of(ScenarioException problem) {
        return new EntryProblem(problem.field(), problem.reason());
    }
}
