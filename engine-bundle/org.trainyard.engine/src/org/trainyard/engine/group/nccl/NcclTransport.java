package org.trainyard.engine.group.nccl;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.function.Function;
import org.trainyard.engine.group.Communicator;
import org.trainyard.engine.group.spi.KeyValueStore;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.group.spi.Transport;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.run.UserError;

/** {@code nccl}: GPUs, on one machine or several, with the NCCL that comes with the loaded libtorch. */
public final class NcclTransport implements Transport {
    private final Function<String, Optional<MemorySegment>> symbols;

    /** With NCCL and the CUDA runtime of the loaded libtorch. */
    public NcclTransport() { this(LibTorch::findSymbol); }

    /**
     * With functions from elsewhere: a stand-in for tests, or another build of NCCL.
     *
     * @param symbols finds a function of {@code nccl.h}, the CUDA runtime or libtorch by its C name
     */
    public NcclTransport(Function<String, Optional<MemorySegment>> symbols) { this.symbols = symbols; }

    @Override public String name() { return "nccl"; }

    @Override public boolean carries(Device device) { return !device.isCpu(); }

    @Override public Communicator join(Rendezvous r) {
        NcclApi nccl = new NcclApi(symbols);
        CudaApi cuda = new CudaApi(symbols, r.device().index());
        if (nccl.version() < 21000) throw new UserError("--distributed-backend nccl: NCCL " + nccl.version() + " is too old; 2.10 or later is needed");
        KeyValueStore store = KeyValueStore.open(r);
        try {
            return new NcclCommunicator(r, nccl, cuda, store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
