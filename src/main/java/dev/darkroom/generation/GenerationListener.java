package dev.darkroom.generation;

/**
 * Is told what becomes of generations, to count or to trace it. Whatever it does must be quick and must neither block nor
 * throw: the thread that runs the models, or one that serves requests, waits for it.
 */
@FunctionalInterface
public interface GenerationListener {

    /** Takes no note of anything. */
    GenerationListener NONE = facts -> GenerationWatcher.NONE;

    /**
     * Somebody asks for a generation. Called before it is admitted, by the thread that asks.
     *
     * @return told what becomes of it
     */
    GenerationWatcher asked(GenerationFacts facts);
}
