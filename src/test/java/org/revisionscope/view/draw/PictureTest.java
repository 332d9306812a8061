package org.revisionscope.view.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.theme.ThemePalette;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PictureTest {

    private final AtomicReference<Role> colour = new AtomicReference<>(Role.TEXT);
    private Picture picture;

    @Start
    void start(Stage unused) {
        Palette palette = ThemePalette.of(Theme.LIGHT);
        picture = new Picture(() -> palette, new Picture.Painter() {
            @Override
            public void paint(PixelSurface surface) {
                surface.fill(new Box(0, 0, 10, 10), 0, Fill.solid(colour.get()));
            }

            @Override
            public void paintPointing(PixelSurface surface) {
                if (colour.get() == Role.TEXT) {
                    surface.fill(new Box(2, 2, 3, 3), 0, Fill.solid(Role.FOCUS));
                }
            }
        });
        new Scene(picture, 10, 10);
    }

    /** The images in sight after a pulse in which everything is drawn in a colour. */
    private List<Image> draw(Role wanted) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            colour.set(wanted);
            picture.size(10, 10);
            picture.mark();
            picture.layout();
            return picture.getChildrenUnmodifiable().stream()
                    .filter(child -> child instanceof ImageView && child.isVisible())
                    .map(child -> ((ImageView) child).getImage()).toList();
        });
    }

    @Test
    void aPictureThatMayStillBeReadIsNotDrawnOn() {
        Image first = draw(Role.TEXT).getFirst();
        int text = first.getPixelReader().getArgb(8, 8);
        Image second = draw(Role.SURFACE).getFirst();
        assertNotSame(first, second);
        assertEquals(text, first.getPixelReader().getArgb(8, 8), "the frame before stays whole");
        assertEquals(0xFFFFFFFF, second.getPixelReader().getArgb(8, 8));
        assertEquals(text, draw(Role.TEXT).getFirst().getPixelReader().getArgb(8, 8));
    }

    @Test
    void whatIsPointedAtNoMoreIsNotSeenAgain() {
        assertEquals(2, draw(Role.TEXT).size());
        assertEquals(1, draw(Role.SURFACE).size());
        assertEquals(2, draw(Role.TEXT).size());
        assertEquals(2, draw(Role.TEXT).size());
        assertEquals(1, draw(Role.SURFACE).size());
        assertEquals(1, draw(Role.SURFACE).size());
    }
}
