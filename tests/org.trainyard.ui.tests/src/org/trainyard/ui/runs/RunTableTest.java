package org.trainyard.ui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunTableTest {
    @Test
    void aNameGivesWayToWhatTellsRunsApart() {
        assertEquals("wide (second)", RunTable.fitting("wide", "wide (second)", 13, String::length));
        assertEquals("rather-w… (second)", RunTable.fitting("rather-wide", "rather-wide (second)", 18, String::length));
        assertEquals("rat… (second)", RunTable.fitting("rather-wide", "rather-wide (second)", 5, String::length), "and not all of it");
        assertEquals("rather-wide", RunTable.fitting("rather-wide", "rather-wide", 5, String::length), "the table cuts it off itself");
    }
}
