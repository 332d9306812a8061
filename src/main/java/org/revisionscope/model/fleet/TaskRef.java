package org.revisionscope.model.fleet;

/** How a person names one task: by its ARN, or by the readable name that the scenario gave it. */
public sealed interface TaskRef {

    /**
     * The task with this identity.
     *
     * @param arn its ARN
     */
    record ByArn(TaskArn arn) implements TaskRef {
        @Override
        public String toString() {
            return arn.toString();
        }
    }

    /**
     * The newest task with this name, a live one before those that have stopped.
     *
     * @param name the readable name
     */
    record ByName(String name) implements TaskRef {

        /** @throws IllegalArgumentException if no task can have this name */
        public ByName {
            Names.check("task", name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Reads an ARN or a name.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static TaskRef parse(String text) {
        return text.startsWith("arn:") ? new ByArn(TaskArn.parse(text)) : new ByName(text);
    }
}
