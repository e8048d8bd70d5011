package org.trainyard.gloo.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Passes bytes on to another port of this machine until it freezes; then connections stay open, and nothing comes. */
final class Relay implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean frozen;

    Relay(int target) throws IOException {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept(), behind = connect(target);
                    Thread.ofVirtual().start(() -> pass(client, behind));
                    Thread.ofVirtual().start(() -> pass(behind, client));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    /** Whoever is behind may not be there yet. */
    private Socket connect(int target) throws IOException {
        while (true) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), target);
            } catch (ConnectException e) {
                if (server.isClosed()) throw e;
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    int port() { return server.getLocalPort(); }

    void freeze() { frozen = true; }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] block = new byte[4096];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                if (frozen) closed.await();
                out.write(block, 0, n);
            }
        } catch (IOException | InterruptedException e) {
            // One end has gone.
        }
    }

    @Override public void close() throws IOException {
        closed.countDown();
        server.close();
    }
}
