package org.revisionscope.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.revisionscope.view.picture.Size;
import org.revisionscope.view.theme.Theme;
import picocli.CommandLine.TypeConversionException;

/** How the options of a picture are read. */
final class PictureOptions {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})[xX](\\d{1,6})");

    private PictureOptions() {}

    static Size size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (matcher.matches()) {
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2));
            if (width >= Size.LEAST_WIDTH && height >= Size.LEAST_HEIGHT && Math.max(width, height) <= Size.MOST) {
                return new Size(width, height);
            }
        }
        throw new TypeConversionException("'" + text + "' is not a size such as 1440x900, from " + Size.LEAST_WIDTH
                + "x" + Size.LEAST_HEIGHT + " to " + Size.MOST + "x" + Size.MOST + " pixels");
    }

    static Theme theme(String text) {
        return Arrays.stream(Theme.values()).filter(theme -> name(theme).equals(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                        + Arrays.stream(Theme.values()).map(PictureOptions::name).collect(Collectors.joining(", "))));
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
