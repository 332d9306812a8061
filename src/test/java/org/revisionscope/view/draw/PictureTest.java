package org.revisionscope.view.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;
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
    private final AtomicBoolean hurried = new AtomicBoolean();
    private final Studio studio = new Studio(hurried::get);
    private final List<Role> shown = new CopyOnWriteArrayList<>();
    private final Set<Thread> painters = ConcurrentHashMap.newKeySet();
    /** Nothing is painted before it is open. */
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private Picture picture;

    @Start
    void start(Stage unused) {
        Palette palette = ThemePalette.of(Theme.LIGHT);
        picture = new Picture(() -> palette, new Picture.Painter() {
            @Override
            public Picture.Drawing plan(PixelSurface surface) {
                Role planned = colour.get();
                return new Picture.Drawing() {
                    @Override
                    public void paint() {
                        painters.add(Thread.currentThread());
                        await(gate);
                        surface.fill(new Box(0, 0, 10, 10), 0, Fill.solid(planned));
                    }

                    @Override
                    public void shown() {
                        shown.add(planned);
                    }
                };
            }

            @Override
            public void paintPointing(PixelSurface surface) {
                if (colour.get() == Role.TEXT) {
                    surface.fill(new Box(2, 2, 3, 3), 0, Fill.solid(Role.FOCUS));
                }
            }
        });
        picture.paintIn(studio);
        new Scene(picture, 10, 10);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T onFx(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /** The images in sight after a pulse in which everything is drawn in a colour. */
    private List<Image> draw(Role wanted) {
        return onFx(() -> {
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
    void inAHurryThePictureIsPaintedBesideTheFrameAndShownInALaterOne() throws TimeoutException {
        List<Image> before = draw(Role.TEXT);
        int text = before.getFirst().getPixelReader().getArgb(8, 8);
        hurried.set(true);
        gate = new CountDownLatch(1);
        assertEquals(before.getFirst(), draw(Role.SURFACE).getFirst(), "the frame does not wait for it");
        assertFalse(onFx(studio::isIdle), "nothing that it tells may change");
        draw(Role.FOCUS); // another one is asked for meanwhile: it comes afterwards
        gate.countDown();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(() -> {
            picture.layout();
            return shown.equals(List.of(Role.TEXT, Role.SURFACE, Role.FOCUS));
        }));
        assertEquals(text, before.getFirst().getPixelReader().getArgb(8, 8), "what was shown stays whole");
        assertTrue(painters.size() > 1, "the FX thread painted before the hurry, and another one in it");
    }

    @Test
    void afterAHurryThePictureIsPaintedAtOnceAndWhatWasUnderWayIsNotShown() {
        draw(Role.TEXT);
        hurried.set(true);
        gate = new CountDownLatch(1);
        draw(Role.FOCUS);
        onFx(() -> { // before a frame can look whether that is done
            hurried.set(false);
            gate.countDown();
            return draw(Role.SURFACE);
        });
        assertEquals(List.of(Role.TEXT, Role.SURFACE), onFx(() -> List.copyOf(shown)));
        assertTrue(onFx(studio::isIdle));
    }

    @Test
    void whatGoesWrongInThePaintingGoesWrongWhereItIsAwaited() {
        Future<?> painting = new Studio(() -> true).paint(() -> {
            throw new IllegalArgumentException("no ink");
        });
        assertEquals("no ink", assertThrows(IllegalStateException.class, () -> Studio.await(painting)).getCause()
                .getMessage());
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
