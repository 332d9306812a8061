/** A platform for tests; JavaFX looks for platforms in packages beside its own. */
@org.jspecify.annotations.NullMarked
package com.sun.glass.ui.unseen;
