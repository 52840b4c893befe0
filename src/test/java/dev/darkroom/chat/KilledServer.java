package dev.darkroom.chat;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import java.nio.file.Path;
import reactor.core.publisher.Flux;

/** A process that dies in the middle of the second answer of a conversation. */
final class KilledServer {

    /** What stands before the conversation's id in the line that says that the second question is asked. */
    static final String ASKED = "asked ";

    private KilledServer() {}

    public static void main(String[] arguments) {
        FakeChatGenerations generations = new FakeChatGenerations();
        Conversations conversations = TestDatabase.h2(Path.of(arguments[0])).conversations(generations);
        generations.answerWith(ScriptedGeneration.atOnce("g1", AnswerScript.of("g1", "One.", 4, 2)));
        ConversationTurn first =
                conversations.ask(null, "1?", null, GenerationOptions.DEFAULTS).block();
        first.generation().events(-1).blockLast();
        generations.answerWith(ScriptedGeneration.stepped("g2", AnswerScript.of("g2", "Two.", 4, 2), Flux.never()));
        conversations.ask(first.conversationId(), "2?", null, GenerationOptions.DEFAULTS).block();
        System.out.println(ASKED + first.conversationId());
        Runtime.getRuntime().halt(137);
    }
}
