package org.watchline.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchline.embedded.ServerProcess;
import org.watchline.local.process.JavaServer;

/** Starts the packaged services. */
public final class ServiceLauncher {

    private final Installation installation;
    private final ServiceSettings settings;

    public ServiceLauncher(Installation installation, ServiceSettings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    /**
     * Starts one service; it is not ready yet.
     *
     * @param port of loopback on which it listens
     * @param further configuration on top of what it needs
     * @param log appended to
     */
    public ServerProcess start(ProcessName service, int port, Map<String, String> further, Path log) {
        List<String> arguments = new ArrayList<>(settings.jvmOptions(service, port));
        further.forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        arguments.add("-jar");
        arguments.add(installation.jar(service).toString());
        return JavaServer.start(arguments, settings.environment(service), log);
    }
}
