/**
 * The HTTP API that clients of OpenAI speak, under {@code /v1}: what such a client asks for is done, or refused with an error
 * that names the field; nothing that would change the answer is passed over.
 */
@NullMarked
package dev.darkroom.web.openai;

import org.jspecify.annotations.NullMarked;
