package dev.darkroom.runtime;

import ai.onnxruntime.OrtSession;

/** The graph of guided readouts, and how much memory it takes. */
record Guidance(OrtSession graph, PassMemory memory) {}
