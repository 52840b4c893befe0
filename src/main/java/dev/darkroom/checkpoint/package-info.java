/**
 * A Hugging Face checkpoint becomes a model directory: safetensors, ONNX graph building, quantisation.
 */
@NullMarked
package dev.darkroom.checkpoint;

import org.jspecify.annotations.NullMarked;
