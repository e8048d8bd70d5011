package org.trainyard.data.dataset;

import com.google.gson.JsonObject;
import java.util.Arrays;

/** GPT samples, usually of the mock corpus, each with a black image, as Megatron-Core's {@code MockMultimodalDataset} has them. Thread-safe. */
public final class MockMultimodalDataset implements Samples<MultimodalSample> {
    private final SampleDataset text;

    /** @param text gives everything but the images */
    public MockMultimodalDataset(SampleDataset text) {
        this.text = text;
    }

    @Override
    public long size() {
        return text.size();
    }

    @Override
    public void fetch(long index, MultimodalSample into) {
        text.fetch(index, into.text());
        Arrays.fill(into.image(), 0);
    }

    @Override
    public String describe() {
        JsonObject description = new JsonObject();
        description.addProperty("class", "MockMultimodalDataset");
        description.addProperty("text", text.describe());
        return description.toString();
    }
}
