package dev.darkroom.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * The events of one generation. One thread writes; any number of readers read, each from where it likes and at the pace of
 * its own demand, so that no reader makes another, or the writer, wait. Nothing is buffered a reader: the log is the buffer.
 * A reader that is far behind a generation under way is brought up to date by one pass that holds the last change of each
 * position; what is over is replayed as it was. A log that takes too much memory joins its passes two by two: whoever reads
 * them gets the same text in fewer steps.
 */
final class EventLog {

    private static final int FAR_BEHIND = 32;
    /** About what an event and one change in it take, the change's text included. */
    private static final long BYTES_AN_EVENT = 120;
    private static final long BYTES_A_CHANGE = 96;

    private final long mostBytes;
    private final List<GenerationEvent> events = new ArrayList<>();
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private long nextSequence;
    private long bytes;
    private boolean complete;

    /** @param mostBytes about as much memory as it may take, if the last change of each position takes less */
    EventLog(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Number that the next event is to carry. */
    synchronized long nextSequence() {
        return nextSequence;
    }

    /** About the memory that it takes. */
    synchronized long bytes() {
        return bytes;
    }

    /** Adds an event; its sequence number is {@link #nextSequence}. Nothing may follow a completion or failure. */
    void append(GenerationEvent event) {
        synchronized (this) {
            if (complete || event.sequence() != nextSequence) {
                throw new IllegalStateException("event " + event.sequence() + " does not follow " + (nextSequence - 1));
            }
            events.add(event);
            nextSequence++;
            bytes += bytes(event);
            if (bytes > mostBytes) {
                joinPasses();
            }
            complete = event instanceof GenerationEvent.Completed || event instanceof GenerationEvent.Failed;
        }
        readers.forEach(Reader::drain);
    }

    /** The events after the given one, as they come. */
    Flux<GenerationEvent> after(long sequence) {
        return Flux.create(
                sink -> {
                    long next = sequence == Long.MAX_VALUE ? sequence : Math.max(sequence, -1) + 1;
                    Reader reader = new Reader(sink, next);
                    readers.add(reader);
                    sink.onDispose(() -> readers.remove(reader));
                    sink.onRequest(requested -> reader.drain());
                    reader.drain();
                },
                FluxSink.OverflowStrategy.ERROR);
    }

    /** All events so far. */
    synchronized List<GenerationEvent> soFar() {
        return List.copyOf(events);
    }

    private synchronized boolean has(long sequence) {
        return sequence < nextSequence;
    }

    /** The event of a number, or the one that it was joined to. */
    private synchronized GenerationEvent get(long sequence) {
        int index = index(sequence);
        boolean farBehind = !complete && events.size() - index > FAR_BEHIND;
        return farBehind && events.get(index) instanceof GenerationEvent.Pass
                ? merged(events.subList(index, events.size()))
                : events.get(index);
    }

    /** Of the first event that has this number or a higher one. */
    private int index(long sequence) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).sequence() < sequence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Joins passes until half of the memory is free, or one pass is left. */
    private void joinPasses() {
        int before;
        do {
            before = events.size();
            List<GenerationEvent> joined = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                boolean pair = i + 1 < before && events.get(i) instanceof GenerationEvent.Pass
                        && events.get(i + 1) instanceof GenerationEvent.Pass;
                joined.add(pair ? merged(events.subList(i, i + 2)) : events.get(i));
                i += pair ? 1 : 0;
            }
            events.clear();
            events.addAll(joined);
            bytes = events.stream().mapToLong(EventLog::bytes).sum();
        } while (bytes > mostBytes / 2 && events.size() < before);
    }

    private static long bytes(GenerationEvent event) {
        return BYTES_AN_EVENT
                + (event instanceof GenerationEvent.Pass pass ? BYTES_A_CHANGE * pass.changed().size() : 0);
    }

    /** Passes as one; nothing but passes follows a pass while the generation is under way. */
    private static GenerationEvent.Pass merged(List<GenerationEvent> passes) {
        Map<Integer, GenerationEvent.Change> changes = new TreeMap<>();
        long millis = 0;
        GenerationEvent.Pass last = (GenerationEvent.Pass) passes.get(passes.size() - 1);
        for (GenerationEvent event : passes) {
            GenerationEvent.Pass pass = (GenerationEvent.Pass) event;
            pass.changed().forEach(change -> changes.put(change.position(), change));
            millis += pass.millis();
        }
        return new GenerationEvent.Pass(
                last.sequence(),
                last.pass(),
                last.block(),
                last.windowStart(),
                last.windowEnd(),
                List.copyOf(changes.values()),
                last.committed(),
                last.masked(),
                millis,
                last.elapsed());
    }

    private synchronized boolean isEnd(long sequence) {
        return complete && sequence >= nextSequence;
    }

    /** Hands events to one subscriber as it asks for them; whoever comes while another thread does so only leaves a note. */
    private final class Reader {
        private final FluxSink<GenerationEvent> sink;
        private final AtomicInteger calls = new AtomicInteger();
        private long next;

        private Reader(FluxSink<GenerationEvent> sink, long next) {
            this.sink = sink;
            this.next = next;
        }

        private void drain() {
            if (calls.getAndIncrement() != 0) {
                return;
            }
            int answered = 1;
            do {
                while (sink.requestedFromDownstream() > 0 && has(next) && !sink.isCancelled()) {
                    GenerationEvent event = get(next);
                    next = event.sequence() + 1;
                    sink.next(event);
                }
                if (isEnd(next)) {
                    sink.complete();
                }
                answered = calls.addAndGet(-answered);
            } while (answered != 0);
        }
    }
}
