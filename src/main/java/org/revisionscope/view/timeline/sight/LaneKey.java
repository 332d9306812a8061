package org.revisionscope.view.timeline.sight;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;

/**
 * What one lane stands for in every chronicle, whatever numbers each gives it.
 *
 * @param revision what its tasks run on
 * @param owner whose tasks they are
 */
public record LaneKey(RevisionId revision, Owner owner) {}
