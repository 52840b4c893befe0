package dev.darkroom.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is asked in a measurement. */
final class BenchPrompts {

    /** Short and long answers, prose and code: the kinds of question that the embedded model is made for. */
    static final List<String> BUILT_IN = List.of(
            "Hello! How are you?",
            "What can you do?",
            "What is the capital of France?",
            "Which element is written as Cu?",
            "What does the word ancient mean?",
            "What is 21 + 19?",
            "How do I make a script executable?",
            "How do I undo the last git commit?",
            "Write a Python function that returns the largest number of a list.",
            "Write a JavaScript function that adds two numbers.",
            "Tell me a short story about a dog.",
            "Make me a bedtime story, please.");

    private BenchPrompts() {}

    /**
     * Reads prompts, one a line; empty lines are left out.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<String> read(Path file) throws IOException {
        List<String> prompts =
                Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        if (prompts.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no prompt; write one a line");
        }
        return prompts;
    }
}
