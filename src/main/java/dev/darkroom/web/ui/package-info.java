/**
 * The chat page.
 */
@NullMarked
package dev.darkroom.web.ui;

import org.jspecify.annotations.NullMarked;
