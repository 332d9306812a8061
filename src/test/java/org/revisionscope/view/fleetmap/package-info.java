@NullMarked
package org.revisionscope.view.fleetmap;

import org.jspecify.annotations.NullMarked;
