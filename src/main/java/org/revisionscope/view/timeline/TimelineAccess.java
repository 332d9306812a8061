package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import javafx.geometry.BoundingBox;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.access.AccessibleItem;
import org.revisionscope.view.timeline.access.AccessibleItem.Fold;
import org.revisionscope.view.timeline.access.AccessibleItems;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.SpokenLine;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.spoken.Spoken;

/**
 * The things of a timeline in reading order: line after line as the cursor walks, and along each line. They are those of
 * the frame that was drawn last, and are looked up only when somebody asks.
 */
final class TimelineAccess implements AccessibleItems {

    private final TimelineView view;
    private final Messages messages;
    private final KeyboardWalk walk;
    private @Nullable Frame frame;
    private final List<Heard> all = new ArrayList<>();
    private final Map<Object, Integer> byKey = new HashMap<>();

    /** A spot, and where the cursor finds it. */
    private record Heard(SpokenLine line, int lineIndex, int itemIndex, Spot spot) {

        /** What makes it the same thing in the next frame. */
        private record Key(Object line, Spot.Kind kind, Subject subject) {}

        Key key() {
            return new Key(line.key(), spot.kind(), spot.subject());
        }
    }

    TimelineAccess(TimelineView view, Messages messages, KeyboardWalk walk) {
        this.view = view;
        this.messages = messages;
        this.walk = walk;
    }

    /** Looks everything up again if another frame was drawn. */
    @SuppressWarnings("ReferenceEquality") // every drawing makes a new frame
    private List<Heard> heard() {
        Frame drawn = view.drawn().orElse(null);
        if (drawn != frame) {
            frame = drawn;
            all.clear();
            byKey.clear();
            if (drawn != null) {
                collect(drawn);
            }
        }
        return all;
    }

    private void collect(Frame drawn) {
        Spots spots = new Spots(drawn);
        for (int line = 0; line < spots.lines(); line++) {
            SpokenLine spoken = SpokenLine.at(drawn.contents(), line);
            List<Spot> onLine = spots.line(line);
            for (int item = 0; item < onLine.size(); item++) {
                Heard heard = new Heard(spoken, line, item, onLine.get(item));
                byKey.putIfAbsent(heard.key(), all.size());
                all.add(heard);
            }
        }
    }

    @Override
    public int count() {
        return heard().size();
    }

    @Override
    public AccessibleItem item(int index) {
        Heard heard = heard().get(index);
        Contents contents = view.drawn().orElseThrow().contents();
        Spoken spoken = new Spoken(messages, contents);
        Box box = heard.spot().box();
        return new AccessibleItem(heard.key(), spoken.role(heard.line(), heard.spot()),
                text(spoken.sentence(heard.line(), heard.spot()), index),
                spoken.level(heard.line(), heard.spot(), contents), fold(heard),
                new BoundingBox(box.x(), box.y(), box.width(), box.height()));
    }

    /** What just changed is heard with what the cursor stands on, because nothing else is read again by itself. */
    private String text(String sentence, int index) {
        String caption = view.captionProperty().get();
        return caption.isEmpty() || !view.isFocused() || index != cursor() ? sentence : sentence + " " + caption;
    }

    private static Fold fold(Heard heard) {
        if (heard.spot().kind() != Spot.Kind.NAME) {
            return Fold.LEAF;
        }
        return switch (heard.line()) {
            case SpokenLine.OfRow(Row.Version version) -> version.folded() ? Fold.FOLDED : Fold.OPEN;
            case SpokenLine.OfRow(Row.PlaceGroup group) -> group.folded() ? Fold.FOLDED : Fold.OPEN;
            case SpokenLine.OfRow _,SpokenLine.OfBookmarks _,SpokenLine.OfRail _,SpokenLine.OfStrip _ -> Fold.LEAF;
        };
    }

    @Override
    public int indexOf(Object key) {
        heard();
        return byKey.getOrDefault(key, -1);
    }

    @Override
    public int cursor() {
        List<Heard> now = heard();
        return walk.position().map(at -> IntStream.range(0, now.size())
                .filter(i -> now.get(i).lineIndex() == at.line() && now.get(i).itemIndex() == at.item())
                .findFirst().orElse(-1)).orElse(-1);
    }

    @Override
    public List<Integer> selected() {
        Subject selection = view.selectionProperty().get();
        return selection instanceof Subject.Nothing ? List.of()
                : indices(heard -> heard.spot().subject().equals(selection));
    }

    @Override
    public List<Integer> inSight() {
        return indices(heard -> {
            Box area = heard.spot().area();
            return heard.spot().box().bottom() > area.y() && heard.spot().box().y() < area.bottom();
        });
    }

    private List<Integer> indices(Predicate<Heard> wanted) {
        List<Heard> now = heard();
        return IntStream.range(0, now.size()).filter(i -> wanted.test(now.get(i))).boxed().toList();
    }

    @Override
    public void moveTo(int index) {
        Heard heard = heard().get(index);
        walk.moveTo(heard.lineIndex(), heard.itemIndex());
    }

    @Override
    public void show(int index) {
        view.navigation().reveal(heard().get(index).spot());
    }

    @Override
    public void choose(int index) {
        moveTo(index);
        walk.choose();
    }

    @Override
    public void toggle(int index) {
        if (heard().get(index).line() instanceof SpokenLine.OfRow(Row row)) {
            view.toggleFold(row);
        }
    }

    @Override
    public void showMenu(int index) {
        moveTo(index);
        walk.showMenu();
    }
}
