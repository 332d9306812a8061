package org.revisionscope.format.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.revisionscope.format.json.JsonComplaint;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.Location;

/** Why a file could not be read on, as a problem with a place. */
final class Unreadable {

    private static final String HINT =
            "; expected is what an AWS command writes with --output json, or a Health event as JSON";

    private Unreadable() {}

    static ImportProblem problem(String file, IOException e, String tooMuch) {
        return switch (e) {
            case TextException text -> whole(file, text.where(), String.valueOf(text.getMessage()));
            case JsonProcessingException json -> complaint(file, JsonComplaint.of(json, tooMuch));
            case NoSuchFileException _ -> whole(file, Location.START, "there is no such file");
            case AccessDeniedException _ -> whole(file, Location.START,
                    "this file may not be read: permission is denied");
            default -> whole(file, Location.START, "this file cannot be read: " + e.getMessage());
        };
    }

    private static ImportProblem complaint(String file, JsonException json) {
        String sentence = String.valueOf(json.getMessage());
        boolean isAtTop = json.field().isEmpty() && json.where().line() == 1;
        return new ImportProblem(file, json.where(), json.field(),
                isAtTop && sentence.startsWith("not JSON")
                        ? sentence.replaceFirst(": expected .*", "") + HINT
                        : sentence);
    }

    private static ImportProblem whole(String file, Location where, String sentence) {
        return new ImportProblem(file, where, "", sentence);
    }
}
