package org.revisionscope.view.fleetmap;

import java.util.List;

import org.revisionscope.model.fleet.Place;

/**
 * The groups of one place, in lines.
 *
 * @param place which place
 * @param blocks its blocks, line by line
 * @param lines how many lines they fill, at least one
 */
record Panel(Place place, List<Block> blocks, int lines) {

    /** How many columns of cells its widest line has. */
    int columns() {
        return blocks.stream().mapToInt(block -> block.column() + block.columns()).max().orElse(1);
    }

    /** How many gaps between groups a line has at most. */
    int gaps() {
        return blocks.stream().mapToInt(Block::gaps).max().orElse(0);
    }
}
