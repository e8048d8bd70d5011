package org.trainyard.engine.tests.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.tensor.LibTorch;

/** Switches of libtorch, read back from it by its own getters. */
class LibTorchTest {
    private static int inContext(String getter) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MemorySegment context = (MemorySegment) linker.downcallHandle(LibTorch.findSymbol("_ZN2at13globalContextEv").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.ADDRESS)).invoke();
        return (byte) linker.downcallHandle(LibTorch.findSymbol(getter).orElseThrow(), FunctionDescriptor.of(ValueLayout.JAVA_BYTE, ValueLayout.ADDRESS))
            .invoke(context);
    }

    @Test void deterministicAlgorithms() throws Throwable {
        String getter = "_ZNK2at7Context23deterministicAlgorithmsEv";
        try {
            assertTrue(LibTorch.setDeterministic(true));
            assertEquals(1, inContext(getter));
        } finally {
            assertTrue(LibTorch.setDeterministic(false));
        }
        assertEquals(0, inContext(getter));
    }

    /** Of libtorch's three options the first allows sums in bf16, the second forbids them but not their being split. */
    @Test void reducedPrecisionInSumsOfBf16() throws Throwable {
        String getter = "_ZNK2at7Context24allowBF16ReductionCuBLASEv";
        try {
            assertTrue(LibTorch.allowBf16ReducedPrecisionReduction(false));
            assertEquals(1, inContext(getter));
        } finally {
            assertTrue(LibTorch.allowBf16ReducedPrecisionReduction(true));
        }
        assertEquals(0, inContext(getter));
    }
}
