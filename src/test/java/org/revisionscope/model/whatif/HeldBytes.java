package org.revisionscope.model.whatif;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Counts about how many bytes objects hold, each only once: arrays, and our own objects with all that they lead to. */
final class HeldBytes {

    private static final int HEADER = 16;
    private static final int REFERENCE = 4;
    private static final String OURS = "org.revisionscope.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How many bytes something holds beside what was counted before. */
    long more(Object root) {
        Deque<Object> left = new ArrayDeque<>();
        note(root, left);
        long bytes = 0;
        while (!left.isEmpty()) {
            Object next = left.pop();
            bytes += HEADER + (next.getClass().isArray() ? array(next, left) : fields(next, left));
        }
        return bytes;
    }

    private void note(Object found, Deque<Object> left) {
        if (found != null && !(found instanceof Enum<?>) && seen.add(found)) {
            left.push(found);
        }
    }

    private long array(Object array, Deque<Object> left) {
        int length = Array.getLength(array);
        if (array instanceof Object[] objects) {
            for (Object each : objects) {
                note(each, left);
            }
            return (long) length * REFERENCE;
        }
        return (long) length * size(array.getClass().getComponentType());
    }

    private long fields(Object object, Deque<Object> left) {
        long bytes = 0;
        for (Class<?> type = object.getClass(); type != null && type.getName().startsWith(OURS); type = type
                .getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    bytes += size(field.getType());
                    note(value(field, object), left);
                }
            }
        }
        return bytes;
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.getType().isPrimitive() ? null : field.get(object);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int size(Class<?> type) {
        return type == long.class || type == double.class ? Long.BYTES
                : type == byte.class || type == boolean.class ? 1 : REFERENCE;
    }
}
