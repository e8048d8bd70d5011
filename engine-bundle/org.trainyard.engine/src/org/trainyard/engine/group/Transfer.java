package org.trainyard.engine.group;

import org.trainyard.engine.tensor.Tensor;

/**
 * One message of a batch.
 *
 * @param tensor what is sent, or where it is received
 * @param peer the other rank's number within the group
 * @param outgoing true to send
 */
public record Transfer(Tensor tensor, int peer, boolean outgoing) {
    public static Transfer send(Tensor tensor, int peer) { return new Transfer(tensor, peer, true); }

    public static Transfer receive(Tensor tensor, int peer) { return new Transfer(tensor, peer, false); }
}
