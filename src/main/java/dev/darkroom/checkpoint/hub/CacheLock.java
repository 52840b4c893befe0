package dev.darkroom.checkpoint.hub;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps other processes, and other threads of this one, from downloading the same repository at the same time. */
final class CacheLock implements AutoCloseable {

    /** File locks are held by processes, so threads need locks of their own. */
    private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;

    private CacheLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /**
     * Waits until nobody else holds the lock.
     *
     * @param file an empty file that stands for it; stays
     * @param waiting told when somebody does
     */
    static CacheLock acquire(Path file, Runnable waiting) throws IOException, InterruptedException {
        ReentrantLock thread = THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new ReentrantLock());
        if (!thread.tryLock()) {
            waiting.run();
            thread.lockInterruptibly();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                waiting.run();
                channel.lock();
            }
            return new CacheLock(thread, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            thread.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            thread.unlock();
        }
    }
}
