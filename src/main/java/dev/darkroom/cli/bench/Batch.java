package dev.darkroom.cli.bench;

import java.util.List;

/**
 * All prompts, answered once.
 *
 * @param nanos from the first request to the last answer
 * @param cpuNanos processor time of this process meanwhile, all threads
 */
record Batch(List<Answer> answers, long nanos, long cpuNanos) {

    int tokens() {
        return answers.stream().mapToInt(Answer::tokens).sum();
    }

    int passes() {
        return answers.stream().mapToInt(Answer::passes).sum();
    }

    double tokensPerSecond() {
        return tokens() * 1e9 / nanos;
    }

    double passesPerSecond() {
        return passes() * 1e9 / nanos;
    }

    double cpuMillisPerToken() {
        return cpuNanos / 1e6 / Math.max(1, tokens());
    }
}
