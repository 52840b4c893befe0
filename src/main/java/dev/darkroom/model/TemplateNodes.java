package dev.darkroom.model;

import com.hubspot.jinjava.el.ext.ExtendedParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jinjava.de.odysseus.el.tree.Bindings;
import jinjava.de.odysseus.el.tree.impl.ast.AstBracket;
import jinjava.de.odysseus.el.tree.impl.ast.AstDot;
import jinjava.de.odysseus.el.tree.impl.ast.AstIdentifier;
import jinjava.de.odysseus.el.tree.impl.ast.AstMethod;
import jinjava.de.odysseus.el.tree.impl.ast.AstNode;
import jinjava.de.odysseus.el.tree.impl.ast.AstParameters;
import jinjava.de.odysseus.el.tree.impl.ast.AstProperty;
import jinjava.de.odysseus.el.tree.impl.ast.AstRightValue;
import jinjava.javax.el.ELContext;
import jinjava.javax.el.ELException;
import org.jspecify.annotations.Nullable;

/** Parts of expressions with Python's meaning: a part of a missing value is an error, slices have steps. */
final class TemplateNodes {

    private TemplateNodes() {}

    private static Object present(@Nullable Object base, AstNode node) {
        if (base != null) {
            return base;
        }
        String name = node instanceof AstIdentifier identifier ? identifier.getName() : "";
        if (name.startsWith(ExtendedParser.FILTER_PREFIX)) {
            throw new ELException("there is no filter '" + name.substring(ExtendedParser.FILTER_PREFIX.length()) + "'");
        }
        if (name.startsWith(ExtendedParser.EXPTEST_PREFIX)) {
            throw new ELException("there is no test '" + name.substring(ExtendedParser.EXPTEST_PREFIX.length()) + "'");
        }
        throw new ELException(name.isEmpty() ? "a missing value has no parts" : "'" + name + "' is missing");
    }

    /** {@code a.b}; jinjava lets a missing {@code a} pass in silence. */
    static final class StrictDot extends AstDot {

        StrictDot(AstNode base, String property, boolean lvalue) {
            super(base, property, lvalue, false);
        }

        @Override
        public Object eval(Bindings bindings, ELContext context) {
            Object base = present(prefix.eval(bindings, context), prefix);
            context.setPropertyResolved(false);
            return context.getELResolver().getValue(context, base, property);
        }

        String name() {
            return property;
        }
    }

    /** {@code a[b]}; jinjava lets a missing {@code a} pass in silence. */
    static final class StrictBracket extends AstBracket {

        StrictBracket(AstNode base, AstNode property, boolean lvalue, boolean strict) {
            super(base, property, lvalue, strict, false);
        }

        @Override
        public @Nullable Object eval(Bindings bindings, ELContext context) {
            Object base = present(prefix.eval(bindings, context), prefix);
            Object key = property.eval(bindings, context);
            if (key == null) {
                return null;
            }
            context.setPropertyResolved(false);
            return context.getELResolver().getValue(context, base, key);
        }
    }

    /** {@code a.b(…)} and, as jinjava writes them, filters and tests. */
    static final class StrictMethod extends AstMethod {

        private final AstProperty property;
        private final AstParameters parameters;

        StrictMethod(AstProperty property, AstParameters parameters) {
            super(property, parameters);
            this.property = property;
            this.parameters = parameters;
        }

        @Override
        public Object eval(Bindings bindings, ELContext context) {
            AstNode prefix = (AstNode) property.getChild(0);
            Object base = present(prefix.eval(bindings, context), prefix);
            Object method = property instanceof StrictDot dot ? dot.name() : property.getChild(1).eval(bindings, context);
            context.setPropertyResolved(false);
            return context.getELResolver().invoke(context, base, method, null, parameters.eval(bindings, context));
        }
    }

    /** {@code value[start:stop:step]} on a text (of code points) or a list. */
    static final class Slice extends AstRightValue {

        private final AstNode value;
        private final @Nullable AstNode[] bounds;

        Slice(AstNode value, @Nullable AstNode start, @Nullable AstNode stop, @Nullable AstNode step) {
            this.value = value;
            this.bounds = new AstNode[] {start, stop, step};
        }

        @Override
        public Object eval(Bindings bindings, ELContext context) {
            Object sequence = value.eval(bindings, context);
            Integer start = bound(0, bindings, context);
            Integer stop = bound(1, bindings, context);
            Integer step = bound(2, bindings, context);
            if (TemplateValues.isText(sequence)) {
                int[] characters = sequence.toString().codePoints().toArray();
                StringBuilder text = new StringBuilder();
                for (int i : indices(characters.length, start, stop, step)) {
                    text.appendCodePoint(characters[i]);
                }
                return TemplateEngine.made(text.toString());
            }
            if (sequence instanceof Collection<?> collection) {
                List<?> elements = new ArrayList<>(collection);
                List<Object> slice = new ArrayList<>();
                for (int i : indices(elements.size(), start, stop, step)) {
                    slice.add(elements.get(i));
                }
                return TemplateEngine.made(slice);
            }
            throw new ELException("only a text or a list can be sliced");
        }

        private @Nullable Integer bound(int index, Bindings bindings, ELContext context) {
            AstNode node = bounds[index];
            Object bound = node == null ? null : node.eval(bindings, context);
            if (bound == null) {
                return null;
            }
            if (bound instanceof Number number) {
                return number.intValue();
            }
            throw new ELException("a slice wants numbers, not '" + TemplateValues.text(bound) + "'");
        }

        private static List<Integer> indices(int length, @Nullable Integer start, @Nullable Integer stop, @Nullable Integer by) {
            int step = by == null ? 1 : by;
            if (step == 0) {
                throw new ELException("slice step cannot be zero");
            }
            int first = step > 0 ? 0 : -1;
            int last = step > 0 ? length : length - 1;
            int from = start == null ? (step > 0 ? first : last) : clamp(start, length, first, last);
            int to = stop == null ? (step > 0 ? last : first) : clamp(stop, length, first, last);
            List<Integer> indices = new ArrayList<>();
            for (long i = from; step > 0 ? i < to : i > to; i += step) {
                indices.add((int) i);
            }
            return indices;
        }

        private static int clamp(int bound, int length, int first, int last) {
            return Math.max(first, Math.min(last, bound < 0 ? bound + length : bound));
        }

        @Override
        public void appendStructure(StringBuilder builder, Bindings bindings) {
            value.appendStructure(builder, bindings);
            builder.append("[:]");
        }

        @Override
        public int getCardinality() {
            return 1;
        }

        @Override
        public AstNode getChild(int i) {
            return value;
        }
    }
}
