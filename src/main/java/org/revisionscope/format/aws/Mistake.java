package org.revisionscope.format.aws;

/** Mistakes that stand in many published patterns, and that make a rule silent or keep it from AWS's own events. */
public enum Mistake {
    /** A detail-type of an event that ECS sends, or of none: Health's events have another. */
    DETAIL_TYPE,
    /** A source of one's own: only events that one sends oneself have it. */
    OWN_SOURCE,
    /** The source of another AWS service: Health sends these events. */
    OTHER_SOURCE,
    /** A resource as these events name none: a service is {@code cluster|service} there, a task its ARN. */
    RESOURCE,
    /** A type code that no task retirement has. */
    TYPE_CODE,
    /** A service that Health does not name in these events: it says ECS. */
    SERVICE,
    /** A category that no task retirement has: it is a scheduled change. */
    CATEGORY,
    /** A field of the detail, asked for beside it. */
    BESIDE_DETAIL,
    /** A name that no event has, though one has a name like it. */
    MISSPELT
}
