package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * The headless platform, the screen of which nobody looks at: {@code -Dglass.platform=Unseen}. Copying each frame onto
 * that screen, a pixel at a time, is most of what a test of a window would do. Snapshots of a scene are as ever.
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

    private static final class UnseenView extends HeadlessView {
        @Override
        protected void _uploadPixels(long view, Pixels pixels) {
            // nobody sees them
        }
    }
}
