-- For H2 and PostgreSQL alike. What is repeated after a crash must do no harm: H2 commits each statement for itself.

-- The table of Spring AI's JdbcChatMemoryRepository: one row a message.
CREATE TABLE IF NOT EXISTS SPRING_AI_CHAT_MEMORY (
    conversation_id VARCHAR(36) NOT NULL,
    content VARCHAR NOT NULL,
    type VARCHAR(10) NOT NULL, -- no CHECK: H2 cannot evaluate one once the connection that wrote it is closed
    timestamp TIMESTAMP NOT NULL,
    sequence_id BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS spring_ai_chat_memory_order ON SPRING_AI_CHAT_MEMORY (conversation_id, sequence_id);

CREATE TABLE IF NOT EXISTS darkroom_conversation (
    id VARCHAR(36) PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS darkroom_conversation_newest ON darkroom_conversation (updated_at DESC, id);

-- How the answers ended; the sequence numbers are those of their messages.
CREATE TABLE IF NOT EXISTS darkroom_answer (
    conversation_id VARCHAR(36) NOT NULL REFERENCES darkroom_conversation (id) ON DELETE CASCADE,
    sequence_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    generation_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (conversation_id, sequence_id)
);
