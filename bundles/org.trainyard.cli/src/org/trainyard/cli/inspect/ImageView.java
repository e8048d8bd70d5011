package org.trainyard.cli.inspect;

import java.util.List;
import java.util.Locale;
import org.trainyard.cli.Units;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.data.dataset.GptDataOptions;
import org.trainyard.data.dataset.MultimodalDatasets;
import org.trainyard.data.dataset.MultimodalSample;
import org.trainyard.data.dataset.RequestedSizes;
import org.trainyard.data.dataset.Samples;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.image.ImageTransform;
import org.trainyard.data.inspect.SampleParts;
import org.trainyard.run.UserError;

/** Tells of samples of a text and an image. Stateless. */
final class ImageView {
    private static final List<String> COLOURS = List.of("red", "green", "blue");

    private ImageView() {
    }

    static void tell(GptDataOptions options, RequestedSizes sizes, SplitKind kind, ParsedFlags f, Description d) {
        int height = f.integer("--img-h", 224, 1, 1 << 14);
        int width = f.integer("--img-w", 224, 1, 1 << 14);
        try (MultimodalDatasets built = MultimodalDatasets.build(options, sizes, new ImageTransform(height, width, kind == SplitKind.TRAIN))) {
            Samples<MultimodalSample> samples = built.get(kind).orElseThrow(() -> new UserError("--set " + kind.label() + ": there is no such data"));
            d.heading("Samples of the " + kind.label() + " set");
            d.line(Units.count(samples.size()) + " samples of " + Units.count(options.sequenceLength()) + " tokens and an image of " + height + " x " + width + " pixels");
            d.value("samples", samples.size());
            if (!f.has("--sample")) {
                return;
            }
            long index = f.whole("--sample", 0, 0, samples.size() - 1);
            MultimodalSample sample = new MultimodalSample(options.sequenceLength(), height, width);
            samples.fetch(index, sample);
            SampleView.describe(new SampleParts(sample.text(), "", index, List.of()), index, options.tokenizer(), d);
            image(sample.image(), height * width, d);
        }
    }

    /** The normalised values of each colour; an image of one colour, or of none, shows at once. */
    private static void image(float[] image, int area, Description d) {
        float[][] values = new float[COLOURS.size()][];
        for (int colour = 0; colour < values.length; colour++) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            double sum = 0;
            for (int i = colour * area; i < (colour + 1) * area; i++) {
                low = Math.min(low, image[i]);
                high = Math.max(high, image[i]);
                sum += image[i];
            }
            values[colour] = new float[] {low, (float) (sum / area), high};
            d.line(String.format(Locale.ROOT, "image, %s: %.4f to %.4f, mean %.4f", COLOURS.get(colour), low, high, sum / area));
        }
        d.value("image_range", values);
    }
}
