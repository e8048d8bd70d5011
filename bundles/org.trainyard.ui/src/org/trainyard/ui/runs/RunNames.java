package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells runs of one name apart by where they are. */
public final class RunNames {
    private RunNames() {
    }

    /**
     * What to call each of several runs: its name, and where others have the same the last part of its directory in which they
     * differ, like {@code wide (second/runs)}. A directory that is called as the run is not named again.
     *
     * @param names what people call the runs
     * @param paths their directories, in the same order
     */
    public static List<String> distinct(List<String> names, List<Path> paths) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
        }
        List<String> distinct = new ArrayList<>(names);
        places.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            List<Path> where = same.stream().map(paths::get).toList();
            for (int i = 0; i < where.size(); i++) {
                String name = names.get(same.get(i));
                String addition = addition(name, i, where);
                distinct.set(same.get(i), addition.isEmpty() ? name : name + " (" + addition + ")");
            }
        });
        return distinct;
    }

    private static String addition(String name, int run, List<Path> paths) {
        Path path = paths.get(run);
        int from = 1; // directories of one name say nothing
        while (from < path.getNameCount() && sameEnd(paths, from)) {
            from++;
        }
        for (int parts = from; parts <= path.getNameCount(); parts++) {
            Set<Path> ends = new HashSet<>();
            for (int i = 0; i < paths.size(); i++) {
                if (i != run) {
                    ends.add(end(paths.get(i), parts));
                }
            }
            if (!ends.contains(end(path, parts))) {
                Path own = end(path, parts);
                int told = own.getNameCount() - (from - 1);
                Path shown = told > 0 ? own.subpath(0, told) : own;
                return shown.toString().equals(name) ? "" : shown.toString();
            }
        }
        return path.toString();
    }

    private static boolean sameEnd(List<Path> paths, int parts) {
        return paths.stream().map(path -> end(path, parts)).distinct().count() == 1;
    }

    private static Path end(Path path, int parts) {
        int count = path.getNameCount();
        return path.subpath(Math.max(0, count - parts), count);
    }
}
