/** JSON schemas as grammars that an answer can follow. */
@NullMarked
package dev.darkroom.generation.schema;

import org.jspecify.annotations.NullMarked;
