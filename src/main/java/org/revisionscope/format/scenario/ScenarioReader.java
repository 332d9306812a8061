package org.revisionscope.format.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.Location;

/**
 * Reads scenario files. Strict: the first thing that is not understood is an error that says where it stands. Only in a
 * file of a newer format that is read to be looked at, what is not understood is left out.
 */
public final class ScenarioReader {

    /** What the field {@code format} of a file says. */
    public static final String FORMAT_1 = "revisionscope/1";

    private static final String FAMILY = "revisionscope/";
    private static final Pattern NEWER = Pattern.compile(FAMILY + "([2-9]|[1-9][0-9]{1,8})");

    private ScenarioReader() {}

    /**
     * Reads a file.
     *
     * @throws ScenarioException if it cannot be read, is too large, or is not a scenario
     */
    public static ScenarioDocument read(Path file) throws ScenarioException {
        return read(decoded(bytes(file), file.toString()), file.toString());
    }

    /**
     * Reads a text.
     *
     * @param text what the file holds
     * @param name the file's name, for messages
     * @throws ScenarioException if it is not a scenario
     */
    public static ScenarioDocument read(String text, String name) throws ScenarioException {
        Json json = json(text, name);
        refuseOtherFormats(json, new Spot(name, ""));
        return document(json, name);
    }

    /**
     * Reads a file to be looked at: like {@link #read(Path)}, but one of a newer format is read as far as it is understood.
     * Fields, items of lists and values of fields that may be missing are left out where they are not.
     *
     * @throws ScenarioException if it cannot be read, is too large, is not a scenario, or what is understood is none
     */
    public static ScenarioDocument readToLook(Path file) throws ScenarioException {
        return readToLook(decoded(bytes(file), file.toString()), file.toString());
    }

    /**
     * The same for a text.
     *
     * @param text what the file holds
     * @param name the file's name, for messages
     * @throws ScenarioException if it is not a scenario, or what is understood is none
     */
    static ScenarioDocument readToLook(String text, String name) throws ScenarioException {
        if (json(text, name) instanceof Json.Obj object
                && object.get(TopLevel.FORMAT.name()).orElse(null) instanceof Json.Text format
                && NEWER.matcher(format.value()).matches()) {
            return newer(object, format.value(), name);
        }
        return read(text, name);
    }

    private static ScenarioDocument newer(Json.Obj object, String format, String name) throws ScenarioException {
        try {
            return document(object.with(TopLevel.FORMAT.name(), FORMAT_1),
                    new Spot(name, "", Optional.of(new LeftOut(format))));
        } catch (ScenarioException e) {
            throw new ScenarioException(name, e.where(), e.field(), e.reason() + ". The file is in the newer format "
                    + format + ", and too little of it is understood by this program, which reads "
                    + FORMAT_1);
        }
    }

    private static Json json(String text, String name) throws ScenarioException {
        try {
            return JsonReader.read(text);
        } catch (JsonException e) {
            throw new Spot(name, e.field()).problem(e.where(), String.valueOf(e.getMessage()));
        }
    }

    /** The document that a tree makes. */
    static ScenarioDocument document(Json json, String name) throws ScenarioException {
        return document(json, new Spot(name, ""));
    }

    private static ScenarioDocument document(Json json, Spot top) throws ScenarioException {
        Fields fields = TopLevel.SHAPE.read(json, top);
        return new ScenarioBuilder(fields).build(top.file(), fields.json());
    }

    /** Said first, since a file of another format would fail at whatever field it happens to have. */
    private static void refuseOtherFormats(Json json, Spot top) throws ScenarioException {
        if (json instanceof Json.Obj object && object.get(TopLevel.FORMAT.name()).orElse(null) instanceof Json.Text text
                && text.value().startsWith(FAMILY) && !text.value().equals(FORMAT_1)) {
            throw top.field(TopLevel.FORMAT.name()).problem(text, NEWER.matcher(text.value()).matches()
                    ? "'" + text.value() + "' is newer than " + FORMAT_1
                            + ", which is what this program reads; "
                            + "use a newer RevisionScope, or look at the file in the window of this one"
                    : "'" + text.value() + "' is for another version of RevisionScope, this one reads "
                            + FORMAT_1);
        }
    }

    private static byte[] bytes(Path file) throws ScenarioException {
        try {
            if (Files.isDirectory(file)) {
                throw whole(file, "this is a directory, a scenario file is allowed");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw whole(file, "this is not a regular file, a scenario file is allowed");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return limited(in, Files.size(file), file);
            }
        } catch (NoSuchFileException e) {
            throw whole(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw whole(file, "this file may not be read: permission is denied");
        } catch (IOException e) {
            throw whole(file, "this file cannot be read: " + e.getMessage());
        }
    }

    private static byte[] limited(InputStream in, long size, Path file) throws IOException, ScenarioException {
        if (size <= Limits.FILE_BYTES) {
            byte[] bytes = in.readNBytes((int) Limits.FILE_BYTES + 1);
            if (bytes.length <= Limits.FILE_BYTES) {
                return bytes;
            }
        }
        throw whole(file, "too large, " + (Limits.FILE_BYTES >> 20) + " MiB are allowed");
    }

    private static String decoded(byte[] bytes, String name) throws ScenarioException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String decoded = text.toString();
        if (result.isError()) {
            throw new Spot(name, "").problem(end(decoded), "not UTF-8 from here on, text in UTF-8 is allowed");
        }
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            throw new Spot(name, "").problem(end(decoded.substring(0, nul)), "a NUL byte, text without it is allowed");
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** Where the character after a text would stand. */
    private static Location end(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Location(line, text.length() - text.lastIndexOf('\n'));
    }

    private static ScenarioException whole(Path file, String sentence) {
        return ScenarioException.whole(file.toString(), sentence);
    }
}
