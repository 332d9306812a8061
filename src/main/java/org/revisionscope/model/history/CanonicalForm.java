package org.revisionscope.model.history;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.revisionscope.model.fleet.HashedIfPresent;

/**
 * The bytes by which a value counts in the journal's hash; {@code docs/journal.md} documents them. Two values that differ
 * have different bytes, so nothing in an event can change unnoticed.
 */
final class CanonicalForm {

    /** The accessors of a record, found once: Java hands out new ones each time it is asked, and each starts slowly. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        }
    };

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private CanonicalForm() {}

    /**
     * The bytes of a value.
     *
     * @throws IllegalArgumentException if it holds something of which the form is not documented
     */
    static byte[] of(Object value) {
        CanonicalForm form = new CanonicalForm();
        try {
            form.write(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return form.bytes.toByteArray();
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case Record record -> writeRecord(record);
            case List<?> list -> writeList(list);
            case Optional<?> optional -> writeList(optional.stream().toList());
            case OptionalInt optional -> writeList(optional.stream().boxed().toList());
            case String text -> writeText(text);
            case Enum<?> constant -> writeText(constant.name());
            case Integer number -> out.writeInt(number);
            case Long number -> out.writeLong(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Instant instant -> out.writeLong(instant.toEpochMilli());
            case Duration duration -> out.writeLong(duration.toMillis());
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private void writeRecord(Record record) throws IOException {
        writeText(record.getClass().getSimpleName());
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            Object value = valueOf(accessor, record);
            if (!(value instanceof Optional<?> later && later.isEmpty()
                    && accessor.isAnnotationPresent(HashedIfPresent.class))) {
                write(value);
            }
        }
    }

    private void writeList(List<?> list) throws IOException {
        out.writeInt(list.size());
        for (Object element : list) {
            write(element);
        }
    }

    private void writeText(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static Object valueOf(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
