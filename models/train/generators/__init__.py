"""Program-made training data, one module a scope. Every function takes its own random source."""
