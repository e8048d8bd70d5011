package org.trainyard.launch;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.spi.KeyValueStore;
import org.trainyard.launch.LaunchOptions.Nodes;
import org.trainyard.launch.NodePlan.Member;
import org.trainyard.run.RunLease;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * The launchers of several nodes, which meet in a {@link KeyValueStore} at the endpoint. The one on the endpoint's machine keeps it and decides
 * who takes part in an attempt and in which order; when it goes, all end.
 */
final class NodeMeeting implements Meeting {
    private static final Gson GSON = new Gson();
    private static final long LOOK_MILLIS = 50, BEAT_NANOS = 1_000_000_000L, SILENCE_NANOS = 60_000_000_000L, FAREWELL_NANOS = 10_000_000_000L;

    private final LaunchOptions options;
    private final Nodes nodes;
    private final KeyValueStore store;
    private final boolean keeper;
    private final BooleanSupplier stopped;
    private final String started = LocalMeeting.stamp();
    private int attempt = -1;
    private NodePlan plan;
    private int self;
    private long beat;
    private long[] beats;
    private long[] beatsSeen;
    /** A node that the keeper gave up. */
    private int lost = -1;
    private boolean stopTold;

    private NodeMeeting(LaunchOptions options, KeyValueStore store, boolean keeper, BooleanSupplier stopped) {
        this.options = options;
        nodes = options.nodes();
        this.store = store;
        this.keeper = keeper;
        this.stopped = stopped;
    }

    /**
     * Finds the meeting, or begins it.
     *
     * @param stopped whether to give up
     * @throws UserError if there is no secret and the endpoint is beyond this machine, or another job meets there
     */
    static NodeMeeting open(LaunchOptions options, Console console, BooleanSupplier stopped) throws MeetingLost {
        Nodes n = options.nodes();
        String where = n.endpoint() + ":" + n.port();
        try {
            InetAddress[] addresses = InetAddress.getAllByName(n.endpoint());
            boolean loopback = Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress);
            if (!loopback && n.secret() == null) {
                throw new UserError("--rdzv-endpoint " + where + ": nodes need a secret; set " + KeyValueStore.SECRET
                    + " to the same random word on each, or give a file with it by --rdzv-token-file");
            }
            KeyValueStore store = null;
            if (n.rank() <= 0 && isHere(addresses)) {
                try {
                    store = KeyValueStore.keep(!loopback, n.port(), n.secret());
                } catch (BindException e) {
                    // Another launcher of this machine was first.
                }
            }
            boolean keeper = store != null;
            if (!keeper) store = KeyValueStore.connect(n.endpoint(), n.port(), n.secret(), n.joinTimeout());
            NodeMeeting meeting = new NodeMeeting(options, store, keeper, stopped);
            String id = text(store.putIfAbsent("id", bytes(n.id())));
            if (!id.equals(n.id())) throw new UserError("--rdzv-id " + n.id() + ": at " + where + " job '" + id + "' meets; choose another port");
            if (keeper) console.say("waiting for " + (n.least() == n.most() ? n.most() : n.least() + " to " + n.most()) + " nodes at " + where);
            return meeting;
        } catch (IOException e) {
            throw new MeetingLost("cannot meet the other nodes at " + where + " (--rdzv-endpoint): " + (e instanceof SocketTimeoutException
                ? "what listens there does not answer; if it is another program, choose another port" : AtomicFiles.reason(e)), e);
        }
    }

    private static boolean isHere(InetAddress[] addresses) throws IOException {
        for (InetAddress a : addresses) if (a.isLoopbackAddress() || NetworkInterface.getByInetAddress(a) != null) return true;
        return false;
    }

    private static byte[] bytes(String s) { return s.getBytes(StandardCharsets.UTF_8); }

    private static String text(byte[] b) { return new String(b, StandardCharsets.UTF_8); }

    /** A key of the current attempt. */
    private String key(String what) { return "attempt/" + attempt + "/" + what; }

    private String get(String key) throws MeetingLost { return ask(() -> store.get(key).map(NodeMeeting::text).orElse(null)); }

    private String put(String key, String value) throws MeetingLost { return ask(() -> text(store.putIfAbsent(key, bytes(value)))); }

    private long add(String key, long n) throws MeetingLost { return ask(() -> store.add(key, n)); }

    private <T> T ask(Supplier<T> question) throws MeetingLost {
        try {
            return question.get();
        } catch (CollectiveException e) {
            throw new MeetingLost("lost the launcher at " + nodes.endpoint() + ":" + nodes.port() + ", which keeps the nodes together", e);
        }
    }

    @Override public Assignment join() throws MeetingLost, InterruptedException {
        attempt++;
        // A launcher that was started anew, while the others are at it already, takes part in the next attempt.
        while (get(key("plan")) != null) attempt++;
        int index = (int) add(key("joined"), 1) - 1;
        String address = keeper ? nodes.endpoint() : store.localAddress();
        put(key("member/" + index), GSON.toJson(new Member(index, nodes.rank(), options.processes(), address, LocalMeeting.freePort(), RunLease.hostName())));
        if (keeper) put(key("plan"), GSON.toJson(gather()));
        plan = GSON.fromJson(await(key("plan"), nodes.joinTimeout().toNanos(), "the other nodes"), NodePlan.class);
        if (plan.error() != null) throw new UserError(plan.error());
        self = plan.place(index);
        if (self < 0) throw new MeetingLost("this node came when there were already " + plan.members().size() + " (--nnodes)", null);
        beats = new long[plan.members().size()];
        beatsSeen = new long[beats.length];
        Arrays.fill(beatsSeen, System.nanoTime());
        return plan.assignment(self);
    }

    private String await(String key, long nanos, String whom) throws MeetingLost, InterruptedException {
        long start = System.nanoTime();
        for (String value = get(key);; value = get(key)) {
            if (value != null) return value;
            if (stopped.getAsBoolean()) throw new MeetingLost("stopped while waiting for " + whom, null);
            if (System.nanoTime() - start > nanos) throw new MeetingLost("waited " + nanos / 1_000_000_000 + " s for " + whom + " in vain", null);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Waits for enough nodes, and a while for more. */
    private NodePlan gather() throws MeetingLost, InterruptedException {
        long start = System.nanoTime(), enough = 0;
        int n = (int) add(key("joined"), 0);
        while (n < nodes.most()) {
            long now = System.nanoTime();
            if (n >= nodes.least() && enough == 0) enough = now;
            if (enough != 0 && now - enough > nodes.lastCall().toNanos()) break;
            if (stopped.getAsBoolean()) throw new MeetingLost("stopped while waiting for the other nodes", null);
            if (enough == 0 && now - start > nodes.joinTimeout().toNanos()) {
                throw new MeetingLost("only " + n + " of " + nodes.least() + " nodes came within " + nodes.joinTimeout().toSeconds() + " s", null);
            }
            Thread.sleep(LOOK_MILLIS);
            n = (int) add(key("joined"), 0);
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < Math.min(n, nodes.most()); i++) {
            members.add(GSON.fromJson(await(key("member/" + i), SILENCE_NANOS, "a node that said it had come"), Member.class));
        }
        return NodePlan.of(members, nodes, started);
    }

    @Override public int attempt() { return attempt; }

    @Override public News news() throws MeetingLost {
        beat();
        if (get(key("failed")) != null) return News.FAILED;
        return add(key("done"), 0) >= plan.members().size() ? News.FINISHED : News.NONE;
    }

    /** Shows that this launcher lives; the keeper looks whether the others do. */
    private void beat() throws MeetingLost {
        long now = System.nanoTime();
        if (now - beat < BEAT_NANOS) return;
        beat = now;
        add(key("beat/" + self), 1);
        if (!keeper) return;
        for (int i = 0; i < beats.length; i++) {
            long count = add(key("beat/" + i), 0);
            if (count != beats[i]) beatsSeen[i] = now;
            beats[i] = count;
            if (now - beatsSeen[i] > SILENCE_NANOS && lost < 0) {
                lost = i;
                fail();
            }
        }
    }

    @Override public String stopSignal() throws MeetingLost { return get("stop"); }

    @Override public void stop(String signal) throws MeetingLost {
        if (!stopTold) put("stop", signal);
        stopTold = true;
    }

    @Override public void fail() throws MeetingLost { put(key("failed"), "" + self); }

    @Override public List<Failure> compare(List<Failure> here) throws MeetingLost, InterruptedException {
        List<Failure> all = new ArrayList<>(here);
        if (lost >= 0) {
            Member m = plan.members().get(lost);
            all.add(new Failure(plan.assignment(lost).firstRank(), Failure.Part.CAUSE, System.currentTimeMillis(), "",
                "no sign of life from the launcher of node " + lost + " (" + m.host() + ") for " + SILENCE_NANOS / 1_000_000_000 + " s", null, List.of(), null, "",
                null, 1));
        }
        try {
            put(key("report/" + self), Failure.toJson(all));
            long start = System.nanoTime(), limit = options.grace().toNanos() + FAREWELL_NANOS;
            for (int i = 0; i < plan.members().size(); i++) {
                if (i == self || i == lost) continue;
                String report = get(key("report/" + i));
                while (report == null && System.nanoTime() - start < limit) {
                    Thread.sleep(LOOK_MILLIS);
                    report = get(key("report/" + i));
                }
                if (report != null) all.addAll(Failure.fromJson(report));
            }
        } catch (MeetingLost e) {
            // What happened here is still worth telling; the next question ends it.
        }
        lost = -1;
        return all;
    }

    @Override public void finish() throws MeetingLost { add(key("done"), 1); }

    /** The keeper stays until the others have seen the end, but not for ever. */
    @Override public void close() {
        try {
            if (plan != null) {
                long left = add("left", 1), start = System.nanoTime();
                while (keeper && left < plan.members().size() && System.nanoTime() - start < FAREWELL_NANOS) {
                    Thread.sleep(LOOK_MILLIS);
                    left = add("left", 0);
                }
            }
        } catch (MeetingLost e) {
            // Its keeper has gone already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            store.close();
        }
    }
}
