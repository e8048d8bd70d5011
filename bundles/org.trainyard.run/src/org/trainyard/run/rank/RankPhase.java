package org.trainyard.run.rank;

/** What a rank is at. */
public enum RankPhase {
    SET_UP("set-up"), LOAD("load"), STEP("step"), SAVE("save"), EVALUATION("evaluation"), DONE("done");

    private final String word;

    RankPhase(String word) { this.word = word; }

    /** As files and messages have it. */
    public String word() { return word; }

    /** Whether work of this kind shows progress all along, so that a long silence means that it hangs. */
    public boolean isSteady() { return this == STEP || this == EVALUATION; }

    /** The phase of that word, or set-up for a word of another version. */
    static RankPhase of(String word) {
        for (RankPhase p : values()) if (p.word.equals(word)) return p;
        return SET_UP;
    }
}
