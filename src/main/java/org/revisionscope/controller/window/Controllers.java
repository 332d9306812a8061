package org.revisionscope.controller.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.util.Callback;

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

    @Override
    public Object call(Class<?> type) {
        Object controller = byType.get(type);
        if (controller == null) {
            throw new IllegalStateException("the window was put together without a " + type.getName());
        }
        return controller;
    }
}
