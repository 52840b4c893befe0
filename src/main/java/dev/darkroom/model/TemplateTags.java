package dev.darkroom.model;

import com.hubspot.jinjava.interpret.JinjavaInterpreter;
import com.hubspot.jinjava.interpret.TemplateSyntaxException;
import com.hubspot.jinjava.lib.tag.ElseTag;
import com.hubspot.jinjava.lib.tag.ForTag;
import com.hubspot.jinjava.lib.tag.IfTag;
import com.hubspot.jinjava.lib.tag.Tag;
import com.hubspot.jinjava.tree.Node;
import com.hubspot.jinjava.tree.TagNode;
import com.hubspot.jinjava.util.ForLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jinjava.javax.el.ELException;
import org.jspecify.annotations.Nullable;

/** Tags with Jinja's meaning, in place of jinjava's. */
final class TemplateTags {

    /** Tags of jinjava that are kept; every other one is switched off, above all those that read files. */
    static final List<String> KEPT = List.of(
            "set", "endset", "else", "elif", "endif", "endfor", "macro", "endmacro", "call", "endcall", "break", "continue");

    private static final List<Tag> OWN = List.of(new If(), new For(), new Generation());

    private TemplateTags() {}

    /** Whether templates may use the tag. */
    static boolean isKnown(String name) {
        return KEPT.contains(name)
                || OWN.stream().anyMatch(tag -> name.equals(tag.getName()) || name.equals(tag.getEndTagName()));
    }

    static List<Tag> all() {
        return OWN;
    }

    /** {@code if} with Python's truth. */
    private static final class If extends IfTag {
        @Override
        public boolean isPositiveIfElseNode(TagNode tag, JinjavaInterpreter interpreter) {
            return TemplateValues.truth(interpreter.resolveELExpression(tag.getHelpers(), tag.getLineNumber()));
        }
    }

    /** {@code generation} marks the trained part of a prompt; for rendering it is just its content. */
    private static final class Generation implements Tag {
        @Override
        public String getName() {
            return "generation";
        }

        @Override
        public String interpret(TagNode tag, JinjavaInterpreter interpreter) {
            StringBuilder out = new StringBuilder();
            render(tag.getChildren(), interpreter, out, null);
            return out.toString();
        }
    }

    /** The {@code loop} variable. */
    static final class Loop extends ForLoop {

        private final List<Object> items;

        Loop(List<Object> items) {
            super(items.iterator(), items.size());
            this.items = items;
        }

        @Nullable Object neighbour(int distance) {
            int index = getIndex0() + distance;
            return index >= 0 && index < items.size() ? items.get(index) : null;
        }
    }

    /**
     * {@code for} with a filter ({@code for m in messages if …}), an {@code else} for no item, and a scope of its own for
     * every round.
     */
    private static final class For implements Tag {

        private static final Pattern HEAD =
                Pattern.compile("\\s*\\(?\\s*(\\w+(?:\\s*,\\s*\\w+)*)\\s*\\)?\\s+in\\s+(\\S.*)", Pattern.DOTALL);

        @Override
        public String getName() {
            return ForTag.TAG_NAME;
        }

        @Override
        public String interpret(TagNode tag, JinjavaInterpreter interpreter) {
            Matcher head = HEAD.matcher(tag.getHelpers());
            if (!head.matches()) {
                throw new TemplateSyntaxException(
                        tag.getHelpers(), "'for' wants a name, 'in' and a list", tag.getLineNumber());
            }
            String[] names = head.group(1).split("\\s*,\\s*");
            String[] parts = splitAtCondition(head.group(2).strip());
            List<Object> items = TemplateFilters.list(interpreter.resolveELExpression(parts[0], tag.getLineNumber()));
            if (parts[1] != null) {
                items = select(items, names, parts[1], tag, interpreter);
            }
            List<Node> children = new ArrayList<>(tag.getChildren());
            int otherwise = indexOfElse(children);
            StringBuilder out = new StringBuilder();
            if (items.isEmpty()) {
                render(children.subList(Math.min(otherwise + 1, children.size()), children.size()), interpreter, out, null);
                return out.toString();
            }
            Loop loop = new Loop(items);
            while (loop.hasNext()) {
                Object item = loop.next();
                try (JinjavaInterpreter.InterpreterScopeClosable scope = interpreter.enterScope()) {
                    interpreter.getContext().put(ForTag.LOOP, loop);
                    assign(names, item, interpreter);
                    render(children.subList(0, otherwise), interpreter, out, loop);
                }
            }
            return out.toString();
        }

        private static List<Object> select(
                List<Object> items, String[] names, String condition, TagNode tag, JinjavaInterpreter interpreter) {
            List<Object> selected = new ArrayList<>();
            for (Object item : items) {
                try (JinjavaInterpreter.InterpreterScopeClosable scope = interpreter.enterScope()) {
                    assign(names, item, interpreter);
                    if (TemplateValues.truth(interpreter.resolveELExpression(condition, tag.getLineNumber()))) {
                        selected.add(item);
                    }
                }
            }
            return selected;
        }

        private static void assign(String[] names, @Nullable Object item, JinjavaInterpreter interpreter) {
            if (names.length == 1) {
                interpreter.getContext().put(names[0], interpreter.wrap(item));
                return;
            }
            List<Object> values = TemplateFilters.list(item);
            if (values.size() != names.length) {
                throw new ELException("an item holds " + values.size() + " values for " + names.length + " names");
            }
            for (int i = 0; i < names.length; i++) {
                interpreter.getContext().put(names[i], interpreter.wrap(values.get(i)));
            }
        }

        private static int indexOfElse(List<Node> children) {
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i) instanceof TagNode child && child.getName().equals(ElseTag.TAG_NAME)) {
                    return i;
                }
            }
            return children.size();
        }

        /** The list, and the condition after an {@code if} that stands outside of strings and brackets, or null. */
        private static @Nullable String[] splitAtCondition(String expression) {
            int depth = 0;
            char quote = 0;
            for (int i = 0; i < expression.length(); i++) {
                char c = expression.charAt(i);
                if (quote != 0) {
                    if (c == '\\') {
                        i++;
                    } else if (c == quote) {
                        quote = 0;
                    }
                } else if (c == '\'' || c == '"') {
                    quote = c;
                } else if ("([{".indexOf(c) >= 0) {
                    depth++;
                } else if (")]}".indexOf(c) >= 0) {
                    depth--;
                } else if (depth == 0 && Character.isWhitespace(c) && isIf(expression, i + 1)) {
                    return new String[] {expression.substring(0, i), expression.substring(i + 3)};
                }
            }
            return new String[] {expression, null};
        }
    }

    private static boolean isIf(String expression, int at) {
        return expression.startsWith("if", at)
                && at + 2 < expression.length()
                && Character.isWhitespace(expression.charAt(at + 2));
    }

    private static void render(List<Node> nodes, JinjavaInterpreter interpreter, StringBuilder out, @Nullable Loop loop) {
        TemplateEngine.checkTime(interpreter);
        for (Node node : nodes) {
            out.append(node.render(interpreter));
            TemplateValues.checkLength(out.length());
            if (loop != null && loop.isContinued()) {
                return;
            }
        }
    }
}
