package dev.darkroom.cli;

/** A file that is not the recording of a generation; the message says why, in one line. */
final class DamagedRecordingException extends RuntimeException {

    DamagedRecordingException(String message) {
        super(message);
    }
}
