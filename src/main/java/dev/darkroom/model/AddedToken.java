package dev.darkroom.model;

/**
 * A token that stands beside the learned vocabulary and is matched as a whole, as {@code tokenizer.json} lists it.
 *
 * @param id its id
 * @param content its literal text, never empty
 * @param special whether it is control rather than text, so that it never shows in an answer
 * @param singleWord matches only where no word character touches it
 * @param stripLeft swallows white space before it
 * @param stripRight swallows white space after it
 */
record AddedToken(int id, String content, boolean special, boolean singleWord, boolean stripLeft, boolean stripRight) {}
