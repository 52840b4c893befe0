package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;

/**
 * The part of ONNX Runtime's C API that its Java API leaves out: runs whose inputs and outputs are bound to memory of a
 * device. Functions are found by their place in the table of the API ({@code OrtApi} in onnxruntime_c_api.h), and the handles
 * behind the Java objects by their names; both are those of one version, and any other one is refused. Safe for use by any
 * thread.
 */
final class NativeRuntime {

    /** The version whose table and Java classes this was written for. */
    static final String VERSION = "1.28.0";

    private static final int GET_ERROR_MESSAGE = 2;
    private static final int CREATE_MEMORY_INFO = 68;
    private static final int RELEASE_STATUS = 93;
    private static final int RELEASE_MEMORY_INFO = 94;
    private static final int RUN_WITH_BINDING = 133;
    private static final int CREATE_BINDING = 134;
    private static final int RELEASE_BINDING = 135;
    private static final int BIND_INPUT = 136;
    private static final int BIND_OUTPUT_TO_DEVICE = 138;
    private static final int GET_BOUND_OUTPUT_VALUES = 140;
    /** Of a list of values to free, in {@code OrtAllocator}: version, Alloc, Free. */
    private static final int ALLOCATOR_FREE = 2;

    private static final int DEVICE_ALLOCATOR = 0;
    private static final int DEFAULT_MEMORY = 0;

    private final Pointer api;
    private final Pointer allocator;
    private final Field sessionHandle;
    private final Field tensorHandle;
    private final Field optionsHandle;
    private final Constructor<OnnxTensor> newTensor;
    private final Constructor<TensorInfo> newInfo;

    /** @throws UnavailableException if this is another version of ONNX Runtime, or its classes are closed to us */
    NativeRuntime() {
        this(OrtEnvironment.getEnvironment().getVersion());
    }

    NativeRuntime(String version) {
        if (!version.equals(VERSION)) {
            throw new UnavailableException("ONNX Runtime is %s, and only %s is known inside".formatted(version, VERSION));
        }
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            this.api = new Pointer(open(Class.forName("ai.onnxruntime.OnnxRuntime"), "ortApiHandle").getLong(null));
            Object defaultAllocator = open(OrtEnvironment.class, "defaultAllocator").get(environment);
            this.allocator = new Pointer(open(defaultAllocator.getClass(), "handle").getLong(defaultAllocator));
            this.sessionHandle = open(OrtSession.class, "nativeHandle");
            this.tensorHandle = open(OnnxTensorLike.class, "nativeHandle");
            this.optionsHandle = open(OrtSession.RunOptions.class, "nativeHandle");
            this.newTensor = OnnxTensor.class.getDeclaredConstructor(long.class, long.class, TensorInfo.class);
            newTensor.setAccessible(true);
            this.newInfo = TensorInfo.class.getDeclaredConstructor(
                    long[].class, ai.onnxruntime.OnnxJavaType.class, TensorInfo.OnnxTensorType.class);
            newInfo.setAccessible(true);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new UnavailableException("the inside of ONNX Runtime is out of reach: " + e);
        }
    }

    /** There is no way to the C API; the message says why. */
    static final class UnavailableException extends RuntimeException {
        UnavailableException(String message) {
            super(message);
        }
    }

    private static Field open(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** A place for tensors: {@code Cpu} or {@code Cuda}, and the number of the device. The caller frees it. */
    Pointer memory(String name, int device) throws OrtException {
        PointerByReference memory = new PointerByReference();
        call(CREATE_MEMORY_INFO, text(name), DEVICE_ALLOCATOR, device, DEFAULT_MEMORY, memory);
        return memory.getValue();
    }

    void freeMemory(Pointer memory) {
        release(RELEASE_MEMORY_INFO, memory);
    }

    /** Values bound to the inputs and outputs of a session. */
    Pointer bind(OrtSession session) throws OrtException {
        PointerByReference binding = new PointerByReference();
        call(CREATE_BINDING, handle(sessionHandle, session), binding);
        return binding.getValue();
    }

    void freeBinding(Pointer binding) {
        release(RELEASE_BINDING, binding);
    }

    void bindInput(Pointer binding, String name, OnnxTensor tensor) throws OrtException {
        call(BIND_INPUT, binding, text(name), handle(tensorHandle, tensor));
    }

    /** Lets a run allocate an output in this memory; outputs are numbered in the order of these calls. */
    void bindOutput(Pointer binding, String name, Pointer memory) throws OrtException {
        call(BIND_OUTPUT_TO_DEVICE, binding, text(name), memory);
    }

    void run(OrtSession session, OrtSession.RunOptions options, Pointer binding) throws OrtException {
        call(RUN_WITH_BINDING, handle(sessionHandle, session), handle(optionsHandle, options), binding);
    }

    /**
     * The outputs of the last run, as tensors that the caller closes.
     *
     * @param infos their shapes and types, in the order in which they were bound
     */
    OnnxTensor[] outputs(Pointer binding, List<TensorInfo> infos) throws OrtException {
        PointerByReference values = new PointerByReference();
        PointerByReference count = new PointerByReference();
        call(GET_BOUND_OUTPUT_VALUES, binding, allocator, values, count);
        Pointer list = values.getValue();
        try {
            OnnxTensor[] tensors = new OnnxTensor[infos.size()];
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = tensor(Pointer.nativeValue(list.getPointer((long) i * Native.POINTER_SIZE)), infos.get(i));
            }
            return tensors;
        } finally {
            function(allocator.getPointer((long) ALLOCATOR_FREE * Native.POINTER_SIZE))
                    .invokeVoid(new Object[] {allocator, list});
        }
    }

    private OnnxTensor tensor(long handle, TensorInfo info) {
        try {
            return newTensor.newInstance(handle, Pointer.nativeValue(allocator), info);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no tensor can be made of a handle", e);
        }
    }

    /** What Java has to be told of a tensor that it did not make. */
    TensorInfo info(TensorInfo like, long... shape) {
        try {
            return newInfo.newInstance(shape, like.type, like.onnxType);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no description of a tensor can be made", e);
        }
    }

    private static Pointer handle(Field field, Object of) {
        try {
            return new Pointer(field.getLong(of));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a handle is out of reach", e);
        }
    }

    private static byte[] text(String text) {
        return Native.toByteArray(text);
    }

    private Function slot(int slot) {
        return function(api.getPointer((long) slot * Native.POINTER_SIZE));
    }

    private static Function function(Pointer address) {
        return Function.getFunction(address);
    }

    private void release(int slot, Pointer what) {
        slot(slot).invokeVoid(new Object[] {what});
    }

    private void call(int slot, Object... arguments) throws OrtException {
        Pointer status = slot(slot).invokePointer(arguments);
        if (status != null) {
            String message = (String) slot(GET_ERROR_MESSAGE).invoke(String.class, new Object[] {status});
            release(RELEASE_STATUS, status);
            throw new OrtException(message);
        }
    }
}
