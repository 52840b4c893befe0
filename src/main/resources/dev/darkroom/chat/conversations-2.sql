-- Answers that anyone who knows the id may see: the replay is gzipped JSON.
CREATE TABLE IF NOT EXISTS darkroom_share (
    id VARCHAR(64) PRIMARY KEY,
    generation_id VARCHAR(64) NOT NULL UNIQUE,
    title VARCHAR(200) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    replay BYTEA NOT NULL
);
CREATE INDEX IF NOT EXISTS darkroom_share_newest ON darkroom_share (created_at DESC, id);
