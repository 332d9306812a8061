package org.revisionscope.view.imports;

/** What the user asks of an import. */
public interface ImportActions {

    /**
     * A revision is to begin at another instant.
     *
     * @param cut which one, by its place among all
     * @param typed the instant as it was typed
     */
    void type(int cut, String typed);

    /**
     * A revision is to begin at another instant.
     *
     * @param cut which one, by its place among all
     * @param instant in milliseconds since the epoch
     */
    void move(int cut, long instant);

    /**
     * A revision is to be one with the one before it.
     *
     * @param cut which one, by its place among all
     */
    void remove(int cut);

    /**
     * One more revision is to be there.
     *
     * @param version of which platform version
     */
    void add(String version);

    /** Account ids are to be kept, or no longer. */
    void toggleMask();

    /** The scenario is to be opened. */
    void take();

    /** Nothing is to be changed. */
    void cancel();
}
