package org.revisionscope.view.draw;

/** A control that is one picture all over. */
public abstract class PictureRegion extends InkedRegion {

    private final Picture picture = new Picture(this::palette, new Painter());

    /** A control with a style class of its own. */
    protected PictureRegion(String styleClass) {
        super(styleClass);
        getChildren().add(picture);
    }

    /** Decides what is told now. Only what it answers draws on the surface: all of it, over what was told before. */
    protected abstract Picture.Drawing plan(PixelSurface surface);

    /** Draws what is pointed at, on nothing; most pictures have nothing to point at. */
    protected void paintPointing(PixelSurface surface) {
        // nothing is pointed at
    }

    /** The picture: to be marked when something else is to be seen. */
    protected final Picture picture() {
        return picture;
    }

    @Override
    protected final void inksChanged() {
        picture.restyle();
    }

    @Override
    protected final void layoutChildren() {
        picture.size(getWidth(), getHeight());
    }

    private final class Painter implements Picture.Painter {

        @Override
        public Picture.Drawing plan(PixelSurface surface) {
            return PictureRegion.this.plan(surface);
        }

        @Override
        public void paintPointing(PixelSurface surface) {
            PictureRegion.this.paintPointing(surface);
        }
    }
}
