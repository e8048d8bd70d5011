package org.trainyard.cli.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints measurements: aligned text for people, or one JSON object a line with the keys {@code bench case metric value unit} and, against
 * a peer, {@code peer peer_value ratio}. A ratio above 1 is better for us whatever the metric. Thread-safe.
 */
public final class BenchReport {
    /** Which direction of a metric is good. */
    public enum Better { HIGHER, LOWER }

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues().create();

    private final PrintStream out;
    private final boolean json;
    private final String bench;

    public BenchReport(PrintStream out, boolean json, String bench) {
        this.out = out;
        this.json = json;
        this.bench = bench;
    }

    /** Whether machines read it: then nothing else may be printed to standard output. */
    public boolean json() {
        return json;
    }

    /** Reports a number of ours. */
    public synchronized void measured(String caseName, String metric, double value, String unit) {
        print(caseName, metric, value, unit, null, 0, 0);
    }

    /** Reports a number of ours beside a peer's. */
    public synchronized void compared(String caseName, String metric, double value, String unit, Better better, String peer, double peerValue) {
        double ratio = better == Better.HIGHER ? value / peerValue : peerValue / value;
        print(caseName, metric, value, unit, peer, peerValue, ratio);
    }

    private void print(String caseName, String metric, double value, String unit, String peer, double peerValue, double ratio) {
        if (json) {
            JsonObject o = new JsonObject();
            o.addProperty("bench", bench);
            o.addProperty("case", caseName);
            o.addProperty("metric", metric);
            o.addProperty("value", value);
            o.addProperty("unit", unit);
            if (peer != null) {
                o.addProperty("peer", peer);
                o.addProperty("peer_value", peerValue);
                o.addProperty("ratio", ratio);
            }
            out.println(GSON.toJson(o));
        } else {
            String line = String.format(Locale.ROOT, "%-32s %-24s %14s %s", caseName, metric, number(value), unit);
            if (peer != null) {
                line += String.format(Locale.ROOT, "   %s %s   ratio %.2f", peer, number(peerValue), ratio);
            }
            out.println(line);
        }
        out.flush();
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 1000 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%.1f" : "%.4f", value);
    }
}
