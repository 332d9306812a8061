package org.revisionscope.model.fleet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An optional component that its record did not always have. Where it is empty it does not count in a journal's hash, so
 * what was hashed before still has its hash.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface HashedIfPresent {}
