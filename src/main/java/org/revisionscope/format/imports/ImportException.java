package org.revisionscope.format.imports;

/** What was found makes no scenario; the message is a sentence for a person. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1;

    ImportException(String sentence) {
        super(sentence);
    }
}
