/** RevisionScope: the life of a Fargate platform version revision, made visible. */
@NullMarked
package org.revisionscope;

import org.jspecify.annotations.NullMarked;
