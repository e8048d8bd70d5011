package org.trainyard.architecture.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A graph of names whose edges remember who drew them, and a way to find cycles in it. */
final class Cycles {
    private final Map<String, Map<String, String>> edges = new TreeMap<>();

    /** @param because what makes {@code from} depend on {@code to}; the first reason given is kept */
    void edge(String from, String to, String because) {
        if (!from.equals(to)) edges.computeIfAbsent(from, f -> new TreeMap<>()).putIfAbsent(to, because);
    }

    int size() {
        return edges.values().stream().mapToInt(Map::size).sum();
    }

    /** One shortest cycle through each knot of nodes, in words; empty when there is none. */
    List<String> describe() {
        List<String> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String start : edges.keySet()) {
            if (told.contains(start)) continue;
            List<String> cycle = shortestCycle(start);
            if (cycle.isEmpty() || cycle.stream().anyMatch(told::contains)) continue;
            told.addAll(cycle);
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < cycle.size(); i++) {
                String from = cycle.get(i), to = cycle.get((i + 1) % cycle.size());
                words.append("\n  ").append(from).append(" -> ").append(to).append(" (").append(edges.get(from).get(to)).append(')');
            }
            found.add(words.toString());
        }
        return found;
    }

    private List<String> shortestCycle(String start) {
        Map<String, String> cameFrom = new TreeMap<>();
        ArrayDeque<String> queue = new ArrayDeque<>(List.of(start));
        Set<String> seen = new TreeSet<>(Set.of(start));
        while (!queue.isEmpty()) {
            String at = queue.remove();
            for (String next : edges.getOrDefault(at, Map.of()).keySet()) {
                if (next.equals(start)) return pathTo(at, cameFrom);
                if (seen.add(next)) {
                    cameFrom.put(next, at);
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> pathTo(String end, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>();
        for (String at = end; at != null; at = cameFrom.get(at)) path.addFirst(at);
        return path;
    }
}
