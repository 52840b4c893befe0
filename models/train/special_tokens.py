"""The special tokens, in the order of their ids, and the chat template that uses them."""

MASK, END_OF_TEXT, USER, ASSISTANT, SYSTEM, END, CONTEXT = range(7)

SPECIAL_TOKENS = (
    "<|mask|>",
    "<|endoftext|>",
    "<|user|>",
    "<|assistant|>",
    "<|system|>",
    "<|end|>",
    "<|context|>",
)

ROLE_IDS = {"user": USER, "assistant": ASSISTANT, "system": SYSTEM, "context": CONTEXT}

CHAT_TEMPLATE = (
    "{% for m in messages %}{{ '<|' + m['role'] + '|>' + m['content'] + '<|end|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)
