package dev.darkroom.chat;

import dev.darkroom.model.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The longest end of a conversation that leaves its answer enough room.
 *
 * @param tokens of the prompt
 * @param dropped messages that were left out
 */
record FittedPrompt(int[] tokens, int dropped) {

    /**
     * Leaves out as few of the oldest turns as possible. The prompt may still be too long if the last message is.
     *
     * @param messages the conversation, oldest first
     * @param longest tokens that a prompt may have
     * @param encoder makes the prompt of messages; fewer turns never make a longer one
     */
    static FittedPrompt of(List<ChatMessage> messages, int longest, Function<List<ChatMessage>, int[]> encoder) {
        int[] whole = encoder.apply(messages);
        List<Integer> turns = turns(messages);
        if (whole.length <= longest || turns.size() < 2) {
            return new FittedPrompt(whole, 0);
        }
        int low = 1;
        int high = turns.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (encoder.apply(from(messages, turns, middle)).length <= longest) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        List<ChatMessage> kept = from(messages, turns, high);
        return new FittedPrompt(encoder.apply(kept), messages.size() - kept.size());
    }

    /** Where the turns begin: at the questions. */
    private static List<Integer> turns(List<ChatMessage> messages) {
        return IntStream.range(0, messages.size())
                .filter(i -> messages.get(i).role().equals("user"))
                .boxed()
                .toList();
    }

    private static List<ChatMessage> from(List<ChatMessage> messages, List<Integer> turns, int turn) {
        List<ChatMessage> kept = new ArrayList<>();
        if (messages.get(0).role().equals("system")) {
            kept.add(messages.get(0));
        }
        kept.addAll(messages.subList(turns.get(turn), messages.size()));
        return kept;
    }
}
