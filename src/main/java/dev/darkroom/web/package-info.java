/**
 * The native HTTP API: requests, server-sent events, errors.
 */
@NullMarked
package dev.darkroom.web;

import org.jspecify.annotations.NullMarked;
