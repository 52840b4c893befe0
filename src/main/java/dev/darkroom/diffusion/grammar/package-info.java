/**
 * Answers that follow a grammar: a language over bytes becomes a deterministic automaton, is lifted to the tokens of a
 * vocabulary, and says how a canvas may be filled.
 */
@NullMarked
package dev.darkroom.diffusion.grammar;

import org.jspecify.annotations.NullMarked;
