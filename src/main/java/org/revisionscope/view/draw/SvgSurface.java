package org.revisionscope.view.draw;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import javafx.scene.paint.Color;

/**
 * Draws into an SVG document, with words as text and patterns as patterns. The same drawing always gives the same
 * characters: words are measured by a table, not by the fonts of the machine. It needs no toolkit.
 */
public final class SvgSurface implements Surface {

    private final double width;
    private final double height;
    private final Palette palette;
    private final StringBuilder body = new StringBuilder();
    /** The definitions in the order of their first use, by id. */
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final Map<Box, String> clips = new LinkedHashMap<>();

    /** An empty picture of a size in pixels, in the colours of a palette. */
    public SvgSurface(double width, double height, Palette palette) {
        this.width = width;
        this.height = height;
        this.palette = palette;
    }

    /**
     * The document with what was drawn so far.
     *
     * @param title what the picture is, in a few words
     * @param description what it shows, for those who cannot see it
     */
    public String document(String title, String description) {
        StringBuilder document = new StringBuilder(body.length() + 1024);
        String size = " width=\"" + number(width) + "\" height=\"" + number(height) + "\"";
        document.append("<svg xmlns=\"http://www.w3.org/2000/svg\"").append(size)
                .append(" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height))
                .append("\" font-family=\"").append(FontFamilies.list())
                .append("\" role=\"img\" aria-labelledby=\"title description\">\n<title id=\"title\">")
                .append(SvgText.escaped(title)).append("</title>\n<desc id=\"description\">")
                .append(SvgText.escaped(description)).append("</desc>\n<defs>\n");
        definitions.values().forEach(document::append);
        return document.append("</defs>\n").append(body).append("</svg>\n").toString();
    }

    @Override
    public void fill(Box box, double radius, Fill fill) {
        body.append("<rect").append(place(box)).append(rounded(radius)).append(" fill=\"").append(paint(fill, box.x()))
                .append("\"/>\n");
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        body.append("<rect").append(place(palette.inside(box, stroke))).append(rounded(radius)).append(" fill=\"none\"")
                .append(pen(stroke))
                .append("/>\n");
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        body.append("<line x1=\"").append(number(fromX)).append("\" y1=\"").append(number(fromY)).append("\" x2=\"")
                .append(number(toX)).append("\" y2=\"").append(number(toY)).append('"').append(pen(stroke))
                .append("/>\n");
    }

    @Override
    public void path(double[] points, int count, Stroke stroke) {
        body.append("<polyline points=\"").append(list(points, count)).append("\" fill=\"none\"").append(pen(stroke))
                .append("/>\n");
    }

    @Override
    public void shape(double[] points, int count, Fill fill) {
        body.append("<polygon points=\"").append(list(points, count)).append("\" fill=\"")
                .append(paint(fill, points[0])).append("\"/>\n");
    }

    @Override
    public void text(Words words, double x, double baseline) {
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline)).append("\" font-size=\"")
                .append(number(words.lettering().size())).append('"')
                .append(words.lettering().bold() ? " font-weight=\"bold\"" : "")
                .append(switch (words.align()) {
                    case LEFT -> "";
                    case CENTRE -> " text-anchor=\"middle\"";
                    case RIGHT -> " text-anchor=\"end\"";
                })
                .append(" fill=\"").append(hex(palette.colour(words.role()))).append("\">")
                .append(SvgText.escaped(words.text())).append("</text>\n");
    }

    @Override
    public double widthOf(Words words) {
        return AdvanceWidths.of(words.text(), words.lettering());
    }

    @Override
    public void clip(Box box) {
        String id = clips.computeIfAbsent(box, _ -> "clip-" + (clips.size() + 1));
        definitions.computeIfAbsent(id, _ -> "<clipPath id=\"" + id + "\"><rect" + place(box) + "/></clipPath>\n");
        body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void release() {
        body.append("</g>\n");
    }

    private String paint(Fill fill, double x) {
        return switch (fill.pattern()) {
            case SOLID -> hex(palette.colour(fill.role()));
            case FAINT -> hex(palette.faint(fill.role()));
            case VEIL -> hex(palette.colour(fill.role())) + "\" fill-opacity=\""
                    + number(palette.veil(fill.role()).getOpacity());
            case STRIPES -> pattern(fill, Math.floorMod((long) x, Tiles.STRIPE_PERIOD), Tiles.STRIPE_PERIOD,
                    "M0 0H5L0 5ZM10 0V5L5 10H0Z");
            case HATCH -> pattern(fill, Math.floorMod((long) x, Tiles.HATCH_PERIOD), Tiles.HATCH_PERIOD,
                    "M0 0H2L0 2ZM6 0V2L2 6H0ZM0 0H2L6 4V6ZM0 4L2 6H0Z");
        };
    }

    /** As on the screen, a pattern is anchored to the left edge of its shape. */
    private String pattern(Fill fill, int offset, int side, String strokes) {
        String id = (fill.pattern() + "-" + fill.role() + "-" + offset).toLowerCase(Locale.ROOT).replace('_', '-');
        definitions.computeIfAbsent(id, _ -> "<pattern id=\"" + id + "\" x=\"" + offset + "\" width=\"" + side
                + "\" height=\"" + side + "\" patternUnits=\"userSpaceOnUse\"><rect width=\"" + side + "\" height=\""
                + side + "\" fill=\"" + hex(palette.faint(fill.role())) + "\"/><path d=\"" + strokes + "\" fill=\""
                + hex(palette.colour(fill.role())) + "\"/></pattern>\n");
        return "url(#" + id + ")";
    }

    private String pen(Stroke stroke) {
        return " stroke=\"" + hex(palette.colour(stroke.role())) + "\" stroke-width=\""
                + number(palette.pen(stroke).width()) + "\""
                + switch (stroke.dash()) {
                    case SOLID, FINE -> "";
                    case DOTTED -> " stroke-dasharray=\"1.5 2.5\"";
                    case DASHED -> " stroke-dasharray=\"4 3\"";
                };
    }

    private static String place(Box box) {
        return " x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\"";
    }

    private static String rounded(double radius) {
        return radius > 0 ? " rx=\"" + number(radius) + "\"" : "";
    }

    private static String list(double[] points, int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(i == 0 ? "" : " ").append(number(points[2 * i])).append(',').append(number(points[2 * i + 1]));
        }
        return list.toString();
    }

    private static String number(double value) {
        return SvgText.number(value);
    }

    private static String hex(Color colour) {
        return SvgText.hex(colour);
    }
}
