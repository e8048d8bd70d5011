package org.trainyard.checkpoint;

import com.google.gson.Gson;

/**
 * What a rank hands in when it is done: a manifest of the files that it wrote, or why it wrote none.
 *
 * @param failure  in one line; null if it wrote everything
 * @param manifest as JSON; null after a failure
 */
record RankPart(String failure, String manifest) {
    private static final Gson GSON = new Gson();

    static RankPart failed(String why) {
        return new RankPart(why, null);
    }

    String toJson() {
        return GSON.toJson(this);
    }

    static RankPart parse(String json) {
        return GSON.fromJson(json, RankPart.class);
    }
}
