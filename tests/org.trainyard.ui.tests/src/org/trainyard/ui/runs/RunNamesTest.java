package org.trainyard.ui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of one name could not be told apart in the list and in a legend. */
class RunNamesTest {
    private static List<String> distinct(String name, String... paths) {
        List<Path> directories = Arrays.stream(paths).map(Path::of).toList();
        return RunNames.distinct(directories.stream().map(path -> name).toList(), directories);
    }

    @Test
    void namesThatDifferStayAsTheyAre() {
        assertEquals(List.of("wide", "deep"), RunNames.distinct(List.of("wide", "deep"), List.of(Path.of("/a/x"), Path.of("/b/x"))));
    }

    @Test
    void directoriesOfOneFolderTellRunsApart() {
        assertEquals(List.of("wide", "wide (wide-2)"), distinct("wide", "/runs/wide", "/runs/wide-2"));
        assertEquals(List.of("Wide (wide)", "Wide (wide-2)"), distinct("Wide", "/runs/wide", "/runs/wide-2"));
    }

    @Test
    void foldersTellApartWhatIsCalledTheSameInThem() {
        assertEquals(List.of("wide (a)", "wide (b)"), distinct("wide", "/a/wide", "/b/wide"));
        assertEquals(List.of("wide (a)", "wide (b)"), distinct("wide", "/a/runs/wide", "/b/runs/wide"));
        assertEquals(List.of("wide (a/runs/wide)", "wide (b/runs/wide)", "wide (wide-2)"),
                distinct("wide", "/a/runs/wide", "/b/runs/wide", "/b/runs/wide-2"));
    }

    @Test
    void onlyRunsOfOneNameAreTold() {
        assertEquals(List.of("wide", "deep", "wide (wide-2)"), RunNames.distinct(List.of("wide", "deep", "wide"),
                List.of(Path.of("/runs/wide"), Path.of("/runs/deep"), Path.of("/runs/wide-2"))));
    }
}
