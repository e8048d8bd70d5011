package org.trainyard.engine.group.spi;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;
import org.trainyard.run.UserError;

/**
 * A few small values that ranks, or their launchers, share: one process keeps them and answers over TCP. By it they find each other and tell
 * each other of failures; no tensor goes this way.
 *
 * <p>Both ends prove with HMAC-SHA-256 over fresh random numbers that they know the same secret, before anything else is said. Without a secret
 * the keeper listens on the loopback device only. What is said is not encrypted. Thread-safe.
 */
public final class KeyValueStore implements AutoCloseable {
    /** The variable with the secret of a job that runs on several machines. */
    public static final String SECRET = "TRAINYARD_TOKEN";
    private static final byte PUT_IF_ABSENT = 1, GET = 2, ADD = 3;
    private static final int MOST_BYTES = 1 << 20;
    private static final int GREETING_MILLIS = 10_000, ANSWER_MILLIS = 60_000;

    private final ServerSocket server;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private KeyValueStore(ServerSocket server, Socket socket, Handshake handshake, int greetingMillis) throws IOException {
        this.server = server;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        socket.setSoTimeout(greetingMillis);
        handshake.greet(in, out);
        socket.setSoTimeout(ANSWER_MILLIS);
    }

    /**
     * Opens the store of a world, keeping it if this is rank 0, else waiting for rank 0. Between machines the secret is in {@value #SECRET}.
     *
     * @throws CollectiveException if rank 0 does not answer in time, or cannot listen
     * @throws UserError if there is no secret, or rank 0 has another one
     */
    public static KeyValueStore open(Rendezvous r) { return open(r, System.getenv(SECRET)); }

    static KeyValueStore open(Rendezvous r, String secret) {
        boolean local = r.localSize() == r.worldSize();
        String where = r.address() + ":" + r.port() + " (MASTER_ADDR, MASTER_PORT)";
        if (!local && (secret == null || secret.isBlank())) {
            throw new UserError(SECRET + " is not set: ranks on several machines need a secret, the same on each, before rank 0 listens at " + where);
        }
        try {
            if (r.rank() == 0) return keep(!local, r.port(), secret);
            return connect(local ? "localhost" : r.address(), r.port(), secret, r.timeout());
        } catch (IOException e) {
            throw new CollectiveException(Reason.TRANSPORT, List.of(0), "rank " + r.rank() + (r.rank() == 0 ? " cannot listen at " : " cannot meet rank 0 at ")
                + where + ": " + e.getMessage(), e);
        }
    }

    /**
     * Keeps a store.
     *
     * @param everywhere whether other machines may connect
     * @param secret what others must know; may be null if none may
     */
    public static KeyValueStore keep(boolean everywhere, int port, String secret) throws IOException {
        if (everywhere && (secret == null || secret.isBlank())) throw new IllegalArgumentException("nothing listens to other machines without a secret");
        Handshake handshake = new Handshake(secret);
        ServerSocket server = serve(everywhere ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getLoopbackAddress(), port), handshake);
        try {
            Socket s = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
            return new KeyValueStore(server, s, handshake, GREETING_MILLIS);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Connects to a store, waiting for its keeper to begin.
     *
     * @throws IOException if there is no answer in time: nobody is there, or the keeper is frozen
     * @throws UserError if the keeper has another secret
     */
    public static KeyValueStore connect(String host, int port, String secret, Duration timeout) throws IOException {
        long start = System.nanoTime();
        while (true) {
            Socket s = new Socket();
            try {
                // Resolved anew at each try: the name of a machine that is starting may not be known yet.
                s.connect(new InetSocketAddress(host, port), 5_000);
            } catch (IOException e) {
                s.close();
                if (System.nanoTime() - start > timeout.toNanos() || Thread.currentThread().isInterrupted()) throw e;
                LockSupport.parkNanos(100_000_000);
                continue;
            }
            try {
                return new KeyValueStore(null, s, new Handshake(secret), (int) Math.clamp(timeout.toMillis(), 1, GREETING_MILLIS));
            } catch (SocketTimeoutException e) {
                s.close();
                if (System.nanoTime() - start > timeout.toNanos() || Thread.currentThread().isInterrupted()) throw e;
            } catch (IOException e) {
                s.close();
                throw new UserError("what listens at " + host + ":" + port + " is not of this job, or has another secret (" + SECRET + "): " + e.getMessage(), e);
            }
        }
    }

    private static ServerSocket serve(InetSocketAddress at, Handshake handshake) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        try {
            server.bind(at, 1024);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        Map<String, byte[]> values = new HashMap<>();
        Thread.ofPlatform().daemon().name("store").start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept();
                    Thread.ofVirtual().start(() -> answer(client, values, handshake));
                } catch (IOException e) {
                    return;
                }
            }
        });
        return server;
    }

    private static void answer(Socket client, Map<String, byte[]> values, Handshake handshake) {
        try (client) {
            client.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
            client.setSoTimeout(GREETING_MILLIS);
            handshake.admit(in, out);
            client.setSoTimeout(0);
            while (true) {
                byte what = in.readByte();
                String key = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > MOST_BYTES) return;
                byte[] given = in.readNBytes(length);
                byte[] value;
                synchronized (values) {
                    switch (what) {
                        case PUT_IF_ABSENT -> values.putIfAbsent(key, given);
                        case ADD -> values.merge(key, given, (a, b) -> text(number(a) + number(b)));
                        default -> { }
                    }
                    value = values.get(key);
                }
                out.writeInt(value == null ? -1 : value.length);
                if (value != null) out.write(value);
                out.flush();
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static long number(byte[] text) { return Long.parseLong(new String(text, StandardCharsets.US_ASCII)); }

    private static byte[] text(long n) { return String.valueOf(n).getBytes(StandardCharsets.US_ASCII); }

    private synchronized byte[] ask(byte what, String key, byte[] value) {
        try {
            out.writeByte(what);
            out.writeUTF(key);
            out.writeInt(value.length);
            out.write(value);
            out.flush();
            int n = in.readInt();
            return n < 0 ? null : in.readNBytes(n);
        } catch (IOException e) {
            throw new CollectiveException(Reason.RANK_FAILED, List.of(0), "lost rank 0, which keeps the store: " + e.getMessage(), e);
        }
    }

    /** Sets a value unless there is one; returns what is there now. */
    public byte[] putIfAbsent(String key, byte[] value) { return ask(PUT_IF_ABSENT, key, value); }

    public Optional<byte[]> get(String key) { return Optional.ofNullable(ask(GET, key, new byte[0])); }

    /** Adds to a count that begins at 0; returns the sum. */
    public long add(String key, long n) { return number(ask(ADD, key, text(n))); }

    /** Waits for a value; empty if it does not come in time. */
    public Optional<byte[]> await(String key, Duration timeout) {
        long start = System.nanoTime(), nap = 1_000_000;
        while (true) {
            Optional<byte[]> value = get(key);
            if (value.isPresent() || System.nanoTime() - start > timeout.toNanos() || Thread.currentThread().isInterrupted()) return value;
            LockSupport.parkNanos(nap);
            nap = Math.min(2 * nap, 100_000_000);
        }
    }

    /** The address of this machine by which the keeper sees it. */
    public String localAddress() { return socket.getLocalAddress().getHostAddress(); }

    @Override public void close() {
        try {
            socket.close();
            if (server != null) server.close();
        } catch (IOException e) {
            System.getLogger(KeyValueStore.class.getName()).log(System.Logger.Level.DEBUG, "closing the store", e);
        }
    }
}
