package dev.darkroom.checkpoint.hub;

/**
 * A file of a repository.
 *
 * @param name its name, without directories
 * @param size length in bytes
 * @param checksum what its content must hash to
 */
record HubFile(String name, long size, Checksum checksum) {}
