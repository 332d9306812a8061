package org.revisionscope.controller.story;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.story.StoryRow;

/** Words of a line, or fewer of them where they have no room; the line's tooltip has them all anyway. */
final class ShortenedCell extends TableCell<StoryRow, String> {

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

    /** A cell of an instant, which loses its weekday and then its year: {@code 28 Feb 18:00:50}. */
    static ShortenedCell ofTime() {
        return new ShortenedCell(time -> {
            List<String> words = List.of(time.split(" ", -1));
            String day = words.get(1) + " " + words.get(2);
            return List.of(day + " " + words.get(3) + " " + words.get(4), day + " " + words.get(4));
        });
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
