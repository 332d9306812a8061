package org.revisionscope.format.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.format.imports.Assumption.Topic;

/** Collects what is assumed while a fleet is made. */
final class Remarks {

    private final Map<Remark, Examples> remarks = new EnumMap<>(Remark.class);
    private final List<Assumption> others = new ArrayList<>();

    void add(Remark remark, String subject) {
        remarks.computeIfAbsent(remark, _ -> new Examples()).add(subject);
    }

    void add(Topic topic, String sentence) {
        others.add(new Assumption(topic, sentence));
    }

    /** All of them. */
    List<Assumption> all() {
        List<Assumption> all = new ArrayList<>(others);
        remarks.forEach((remark, subjects) -> all.add(remark.about(subjects)));
        return all;
    }
}
