package org.revisionscope.controller.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

import org.revisionscope.view.Messages;

/**
 * Hands {@code FXMLLoader} the controllers that the window was put together with, each made by its constructor. A controller
 * that was forgotten is an error here, not an object without its parts.
 */
final class Controllers implements Callback<Class<?>, Object> {
    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    Controllers(List<Object> controllers) {
        for (Object controller : controllers) {
            byType.put(controller.getClass(), controller);
        }
    }

    /**
     * Loads what they control.
     *
     * @param fxml the file, beside the messages
     */
    Parent load(String fxml, Messages messages) {
        FXMLLoader loader = new FXMLLoader(Messages.class.getResource(fxml), messages.bundle());
        loader.setControllerFactory(this);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("the window's own files are broken", broken);
        }
    }

    @Override
    public Object call(Class<?> type) {
        Object controller = byType.get(type);
        if (controller == null) {
            throw new IllegalStateException("the window was put together without a " + type.getName());
        }
        return controller;
    }
}
