package org.revisionscope.cli;

/** A file cannot be written; the message is one line that says which and why. */
final class OutputException extends Exception {

    private static final long serialVersionUID = 1;

    OutputException(String file, Exception cause) {
        super(file + ": cannot be written: " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        return switch (cause) {
            case java.nio.file.AccessDeniedException _ -> "permission is denied";
            case java.nio.file.NoSuchFileException _ -> "its folder does not exist";
            case java.nio.file.FileAlreadyExistsException _ -> "there is a file of this name";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
