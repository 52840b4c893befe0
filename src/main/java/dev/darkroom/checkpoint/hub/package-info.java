/**
 * Downloads the checkpoint of a Hugging Face repository into a cache: resumable, verified, and pinned to one commit.
 */
@NullMarked
package dev.darkroom.checkpoint.hub;

import org.jspecify.annotations.NullMarked;
