package org.revisionscope.view.verbs;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;

/**
 * Lays the card of a verb beside what it is about: under it where there is room, else over it, and to the right of the
 * clock. A card that is about nothing in view lies at the top in the middle.
 */
public final class CardTable extends Overlay {

    /** The distance to the line of the clock, so that a flag beside it stays in sight. */
    private static final double ASIDE = 28;
    private static final double APART = 10;

    private Supplier<Optional<Bounds>> where = Optional::empty;
    private Optional<Bounds> anchor = Optional.empty();

    /** An empty table. */
    public CardTable() {
        setMinSize(0, 0);
        setAlignment(Pos.TOP_CENTER);
        widthProperty().addListener(_ -> look());
        heightProperty().addListener(_ -> look());
    }

    /** Shows a card in place of any other; it is about nothing in view until it is told. */
    public void show(Node card) {
        getChildren().setAll(card);
        standBeside(Optional::empty);
    }

    /**
     * The card moves beside what it is about.
     *
     * @param beside where that lies, in the scene's coordinates; asked again when the table has another size
     */
    public void standBeside(Supplier<Optional<Bounds>> beside) {
        where = beside;
        look();
    }

    /** Takes the card away. */
    public void clear() {
        getChildren().clear();
    }

    /** The card stays where it opened while others scroll and zoom what lies below it. */
    private void look() {
        anchor = where.get().map(this::sceneToLocal);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        anchor.ifPresent(bounds -> getManagedChildren().forEach(card -> place(card, bounds)));
    }

    private void place(Node card, Bounds beside) {
        double width = card.getLayoutBounds().getWidth();
        double height = card.getLayoutBounds().getHeight();
        Insets free = getInsets();
        double right = beside.getMaxX() + ASIDE;
        double left = beside.getMinX() - ASIDE - width;
        boolean fitsRight = right + width <= getWidth() - free.getRight();
        double x = fitsRight || left < free.getLeft() ? right : left;
        double under = beside.getMaxY() + APART;
        double over = beside.getMinY() - APART - height;
        boolean fitsUnder = under + height <= getHeight() - free.getBottom();
        double y = fitsUnder || over < free.getTop() ? under : over;
        double lowest = getHeight() - free.getBottom() - height;
        card.relocate(within(x, free.getLeft(), getWidth() - free.getRight() - width),
                within(y, getAbove() > 0 ? Math.min(free.getTop(), lowest) : free.getTop(), lowest));
    }

    private static double within(double wanted, double least, double most) {
        return Math.rint(Math.max(least, Math.min(wanted, most)));
    }
}
