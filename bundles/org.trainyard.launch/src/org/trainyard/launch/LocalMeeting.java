package org.trainyard.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.trainyard.run.UserError;

/** A single node: there is nobody to agree with. */
final class LocalMeeting implements Meeting {
    private final LaunchOptions options;
    private final String started = stamp();
    private int joined;
    private String signal;

    LocalMeeting(LaunchOptions options) { this.options = options; }

    @Override public Assignment join() {
        joined++;
        LaunchOptions.Nodes n = options.nodes();
        String address = n.masterAddress() == null ? "127.0.0.1" : n.masterAddress();
        return new Assignment(0, 1, 0, options.processes(), options.processes(), address, n.masterPort() > 0 ? n.masterPort() : freePort(), random(6),
            n.secret() == null ? random(32) : n.secret(), started);
    }

    @Override public int attempt() { return joined - 1; }

    @Override public News news() { return News.NONE; }

    @Override public String stopSignal() { return signal; }

    @Override public void stop(String name) { signal = name; }

    @Override public void fail() { }

    @Override public List<Failure> compare(List<Failure> here) { return here; }

    @Override public void finish() { }

    @Override public void close() { }

    static String stamp() { return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")); }

    /** As many random bytes, in hexadecimal digits. */
    static String random(int bytes) {
        byte[] b = new byte[bytes];
        new SecureRandom().nextBytes(b);
        return HexFormat.of().formatHex(b);
    }

    static int freePort() {
        try (ServerSocket s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return s.getLocalPort();
        } catch (IOException e) {
            throw new UserError("there is no free port for the ranks to meet: " + e.getMessage() + "; give one by --master-port", e);
        }
    }
}
