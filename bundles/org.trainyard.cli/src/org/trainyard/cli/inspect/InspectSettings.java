package org.trainyard.cli.inspect;

import java.util.Optional;
import org.trainyard.cli.Progress;
import org.trainyard.cli.StopSignal;
import org.trainyard.data.tokenizer.Tokenizer;

/**
 * How closely to look.
 *
 * @param verify read everything and check hashes and token ids
 * @param tensors list every tensor
 * @param documents how many documents of a dataset to show
 * @param tokenizer decodes them
 */
record InspectSettings(boolean verify, boolean tensors, int documents, Optional<Tokenizer> tokenizer, Progress progress, StopSignal stop) {
}
