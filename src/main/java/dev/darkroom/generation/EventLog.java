package dev.darkroom.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * The events of one generation. One thread writes; any number of readers read, each from where it likes and at the pace of
 * its own demand, so that no reader makes another, or the writer, wait. Nothing is buffered a reader: the log is the buffer.
 */
final class EventLog {

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

    private synchronized boolean has(int index) {
        return index < events.size();
    }

    private synchronized GenerationEvent get(int index) {
        return events.get(index);
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
                    sink.next(get(next++));
                }
                if (isEnd(next)) {
                    sink.complete();
                }
                answered = calls.addAndGet(-answered);
            } while (answered != 0);
        }
    }
}
