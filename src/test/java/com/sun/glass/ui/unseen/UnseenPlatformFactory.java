package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * The headless platform, the screen of which nobody looks at: {@code -Dglass.platform=Unseen}. Painting each frame and
 * copying it onto that screen, a pixel at a time, is most of what a test of a window would do. Frames come, are laid out and
 * are told of as ever, and so are snapshots of a scene.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {

    /** What {@code glass.platform} asks for. */
    public UnseenPlatformFactory() {}

    @Override
    public Application createApplication() {
        return new UnseenApplication();
    }

    private static final class UnseenApplication extends HeadlessApplication {
        @Override
        public View createView() {
            return new UnseenView();
        }
    }

    /** A view that is as large as ever for everybody but who paints it: for him it is a single pixel. */
    private static final class UnseenView extends HeadlessView {
        private static final String PAINTER = "com.sun.prism.PresentableState";
        private final StackWalker calls = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

        @Override
        public int getWidth() {
            return isPainted(calls.getCallerClass()) ? 1 : super.getWidth();
        }

        @Override
        public int getHeight() {
            return isPainted(calls.getCallerClass()) ? 1 : super.getHeight();
        }

        private static boolean isPainted(Class<?> caller) {
            return caller.getName().equals(PAINTER);
        }

        @Override
        protected void _uploadPixels(long view, Pixels pixels) {
            // nobody sees it
        }
    }
}
