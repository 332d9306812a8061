package org.revisionscope.controller.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import org.revisionscope.view.Messages;
import org.testfx.util.WaitForAsyncUtils;

/** Loads the FXML of a panel around its controller, as the window does. */
public final class Fx {

    private Fx() {}

    /** The root of a panel, for example {@code fleet/Fleet.fxml}, with the controllers of it and of what it includes. */
    public static Parent load(String fxml, Object... controllers) {
        FXMLLoader loader = new FXMLLoader(Messages.class.getResource(fxml), Messages.load().bundle());
        loader.setControllerFactory(
                type -> Stream.of(controllers).filter(type::isInstance).findFirst().orElseThrow());
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(fxml, broken);
        }
    }

    /** Waits until the window shows something; panels of a slow machine may follow the clock a moment later. */
    public static void await(BooleanSupplier shown) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(shown::getAsBoolean).get());
        } catch (TimeoutException late) {
            throw new AssertionError("not within 60 s", late);
        }
    }
}
