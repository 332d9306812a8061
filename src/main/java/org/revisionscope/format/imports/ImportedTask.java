package org.revisionscope.format.imports;

import java.time.Instant;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.StandaloneKey;

/**
 * A standalone task of an imported fleet.
 *
 * @param key where it runs, with its name
 * @param version the platform version that it runs on
 * @param launched when it was launched
 */
record ImportedTask(StandaloneKey key, PlatformVersion version, Instant launched) {}
