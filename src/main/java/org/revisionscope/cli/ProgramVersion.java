package org.revisionscope.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program's jar. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("(a development build)");
        return new String[] {"RevisionScope " + version};
    }
}
