package org.revisionscope.controller.story;

import java.util.List;
import java.util.function.Function;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.story.StoryRow;

/** Words of a line, or fewer of them where they have no room; the line's tooltip has them all anyway. */
final class ShortenedCell extends TableCell<StoryRow, String> {

    private static final int HOURS_AND_MINUTES = 5;

    private final Function<String, List<String>> shorter;
    private final Text ruler = new Text();

    private ShortenedCell(Function<String, List<String>> shorter) {
        this.shorter = shorter;
        widthProperty().addListener((_, _, _) -> show(getItem()));
        fontProperty().addListener((_, _, _) -> show(getItem()));
        ruler.fontProperty().bind(fontProperty());
    }

    /** A cell of a rule, which loses its words: {@code RET-1 a mark opens …} becomes {@code RET-1}. */
    static ShortenedCell ofRule() {
        return new ShortenedCell(rule -> List.of(rule.split(" ", 2)[0]));
    }

    /**
     * A cell of an instant, which loses its weekday and then its year: {@code 28 Feb 18:00:50}. One of another year than the
     * clock's keeps its year and loses its seconds, and where it must its hour: {@code 1 Oct 2018}.
     *
     * @param year the year of the clock
     */
    static ShortenedCell ofTime(ObservableIntegerValue year) {
        ShortenedCell cell = new ShortenedCell(time -> shorterTimes(time, year.get()));
        year.addListener((_, _, _) -> cell.show(cell.getItem()));
        return cell;
    }

    private static List<String> shorterTimes(String time, int year) {
        List<String> words = List.of(time.split(" ", -1));
        String day = words.get(1) + " " + words.get(2);
        String full = day + " " + words.get(3);
        String clock = words.get(4);
        return words.get(3).equals(Integer.toString(year)) ? List.of(full + " " + clock, day + " " + clock)
                : List.of(full + " " + clock, full + " " + clock.substring(0, HOURS_AND_MINUTES), full);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        show(empty ? null : words);
    }

    private void show(@Nullable String words) {
        if (words == null || hasRoomFor(words)) {
            setText(words);
        } else {
            List<String> less = shorter.apply(words);
            setText(less.stream().filter(this::hasRoomFor).findFirst().orElse(less.getLast()));
        }
    }

    private boolean hasRoomFor(String words) {
        ruler.setText(words); // of lines that follow each other many have the same: then nothing is measured
        return ruler.getLayoutBounds().getWidth() <= getWidth() - snappedLeftInset() - snappedRightInset();
    }
}
