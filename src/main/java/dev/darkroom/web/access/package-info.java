/**
 * Who may use the server: API keys, sessions of the page, limits, and which other sites may call it.
 */
@NullMarked
package dev.darkroom.web.access;

import org.jspecify.annotations.NullMarked;
