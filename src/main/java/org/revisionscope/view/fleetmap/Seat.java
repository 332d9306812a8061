package org.revisionscope.view.fleetmap;

/**
 * A place for one task after the other.
 *
 * @param owner the number of the owner whose tasks sit there
 * @param number which of the owner's seats it is, from 0
 */
record Seat(int owner, int number) {}
