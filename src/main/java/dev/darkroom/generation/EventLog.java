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
 * position; what is over is replayed as it was.
 */
final class EventLog {

    private static final int FAR_BEHIND = 32;
    private static final long MOST_EVENTS = Integer.MAX_VALUE - 1;

    private final List<GenerationEvent> events = new ArrayList<>();
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private boolean complete;

    /** Number that the next event is to carry. */
    synchronized long nextSequence() {
        return events.size();
    }

    /** Adds an event; its sequence number is {@link #nextSequence}. Nothing may follow a completion or failure. */
    void append(GenerationEvent event) {
        synchronized (this) {
            if (complete || event.sequence() != events.size()) {
                throw new IllegalStateException("event " + event.sequence() + " does not follow " + (events.size() - 1));
            }
            events.add(event);
            complete = event instanceof GenerationEvent.Completed || event instanceof GenerationEvent.Failed;
        }
        readers.forEach(Reader::drain);
    }

    /** The events after the given one, as they come. */
    Flux<GenerationEvent> after(long sequence) {
        return Flux.create(
                sink -> {
                    Reader reader = new Reader(sink, (int) Math.min(Math.max(sequence, -1), MOST_EVENTS) + 1);
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

    private synchronized boolean has(int index) {
        return index < events.size();
    }

    private synchronized GenerationEvent get(int index) {
        boolean farBehind = !complete && events.size() - index > FAR_BEHIND;
        return farBehind && events.get(index) instanceof GenerationEvent.Pass ? merged(index) : events.get(index);
    }

    /** All passes from an index on as one; nothing but passes follows a pass while the generation is under way. */
    private GenerationEvent.Pass merged(int from) {
        Map<Integer, GenerationEvent.Change> changes = new TreeMap<>();
        long millis = 0;
        GenerationEvent.Pass last = (GenerationEvent.Pass) events.get(events.size() - 1);
        for (GenerationEvent event : events.subList(from, events.size())) {
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

    private synchronized boolean isEnd(int index) {
        return complete && index >= events.size();
    }

    /** Hands events to one subscriber as it asks for them; whoever comes while another thread does so only leaves a note. */
    private final class Reader {
        private final FluxSink<GenerationEvent> sink;
        private final AtomicInteger calls = new AtomicInteger();
        private int next;

        private Reader(FluxSink<GenerationEvent> sink, int next) {
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
                    next = (int) event.sequence() + 1;
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
