/**
 * A model directory on disk: manifest, tokenizer, chat template and special tokens, and the registry of installed models.
 */
@NullMarked
package dev.darkroom.model;

import org.jspecify.annotations.NullMarked;
