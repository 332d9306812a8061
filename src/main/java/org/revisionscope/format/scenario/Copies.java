package org.revisionscope.format.scenario;

/** How copies of one entry are told apart. */
final class Copies {

    static final Field<Integer> OF_SERVICE = Field.optional("copies", Forms.count(1, Limits.SERVICES),
            "Makes so many services of this entry, named web-1, web-2 …; numbers are padded to one width.");
    static final Field<Integer> OF_TASK = Field.optional("copies", Forms.count(1, Limits.TASKS),
            "Makes so many tasks of this entry, named etl-1, etl-2 …; numbers are padded to one width.");
    static final Field<Integer> OF_ACCOUNT = Field.optional("copies", Forms.count(1, Limits.ACCOUNTS),
            "Makes so many accounts of this entry, with consecutive numbers.");

    private Copies() {}

    /**
     * The name of a copy.
     *
     * @param name the name of the entry
     * @param number which copy, from 1
     * @param copies how many there are; 0 for an entry that does not ask for copies
     */
    static String name(String name, int number, int copies) {
        if (copies == 0) {
            return name;
        }
        String digits = Integer.toString(number);
        return name + "-" + "0".repeat(Integer.toString(copies).length() - digits.length()) + digits;
    }
}
