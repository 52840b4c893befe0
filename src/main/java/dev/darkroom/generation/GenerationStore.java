package dev.darkroom.generation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All generations that run, and the last of those that are over. Safe for use by any thread. */
final class GenerationStore {

    private final GenerationLimits limits;
    private final Clock clock;
    private final Map<String, RunningGeneration> running = new LinkedHashMap<>();
    private final Map<String, Finished> finished = new LinkedHashMap<>();
    private long finishedBytes;

    private record Finished(RunningGeneration generation, Instant at, long bytes) {}

    GenerationStore(GenerationLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    synchronized void add(RunningGeneration generation) {
        dropOld();
        running.put(generation.id(), generation);
    }

    /** Forgets a generation that was never admitted. */
    synchronized void remove(RunningGeneration generation) {
        running.remove(generation.id());
    }

    /** Moves a generation among those that are over, the oldest of which give way. */
    synchronized void finish(RunningGeneration generation) {
        if (running.remove(generation.id()) != null) {
            long bytes = generation.bytes();
            finished.put(generation.id(), new Finished(generation, clock.instant(), bytes));
            finishedBytes += bytes;
        }
        dropOld();
    }

    synchronized Optional<RunningGeneration> find(String id) {
        dropOld();
        RunningGeneration generation = running.get(id);
        if (generation == null && finished.containsKey(id)) {
            generation = finished.get(id).generation();
        }
        return Optional.ofNullable(generation);
    }

    synchronized Collection<RunningGeneration> running() {
        return List.copyOf(running.values());
    }

    synchronized int finishedCount() {
        dropOld();
        return finished.size();
    }

    synchronized long finishedBytes() {
        dropOld();
        return finishedBytes;
    }

    private void dropOld() {
        Instant oldest = clock.instant().minus(limits.keepAge());
        Iterator<Finished> oldestFirst = finished.values().iterator();
        while (oldestFirst.hasNext()) {
            Finished next = oldestFirst.next();
            boolean tooMany = finished.size() > limits.keepCount() || finishedBytes > limits.keepBytes();
            if (!tooMany && !next.at().isBefore(oldest)) {
                return;
            }
            oldestFirst.remove();
            finishedBytes -= next.bytes();
        }
    }
}
