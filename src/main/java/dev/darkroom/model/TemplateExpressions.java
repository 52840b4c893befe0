package dev.darkroom.model;

import com.hubspot.jinjava.el.ExtendedSyntaxBuilder;
import com.hubspot.jinjava.el.TruthyTypeConverter;
import com.hubspot.jinjava.el.ext.AdditionOperator;
import com.hubspot.jinjava.el.ext.CollectionMembershipOperator;
import com.hubspot.jinjava.el.ext.CollectionNonMembershipOperator;
import com.hubspot.jinjava.el.ext.ExtendedParser;
import com.hubspot.jinjava.el.ext.StringConcatOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import jinjava.de.odysseus.el.ExpressionFactoryImpl;
import jinjava.de.odysseus.el.misc.NumberOperations;
import jinjava.de.odysseus.el.misc.TypeConverter;
import jinjava.de.odysseus.el.tree.Bindings;
import jinjava.de.odysseus.el.tree.TreeStore;
import jinjava.de.odysseus.el.tree.impl.Builder;
import jinjava.de.odysseus.el.tree.impl.Cache;
import jinjava.de.odysseus.el.tree.impl.Parser;
import jinjava.de.odysseus.el.tree.impl.Scanner;
import jinjava.de.odysseus.el.tree.impl.Scanner.Symbol;
import jinjava.de.odysseus.el.tree.impl.ast.AstBinary;
import jinjava.de.odysseus.el.tree.impl.ast.AstBracket;
import jinjava.de.odysseus.el.tree.impl.ast.AstDot;
import jinjava.de.odysseus.el.tree.impl.ast.AstIdentifier;
import jinjava.de.odysseus.el.tree.impl.ast.AstMethod;
import jinjava.de.odysseus.el.tree.impl.ast.AstNode;
import jinjava.de.odysseus.el.tree.impl.ast.AstParameters;
import jinjava.de.odysseus.el.tree.impl.ast.AstProperty;
import jinjava.de.odysseus.el.tree.impl.ast.AstRightValue;
import jinjava.de.odysseus.el.tree.impl.ast.AstUnary;
import jinjava.javax.el.ELContext;
import jinjava.javax.el.ELException;
import jinjava.javax.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/**
 * jinjava's expressions with Python's meaning where the two differ and published templates rely on it: slices with a step
 * and negative bounds, {@code not} binding weaker than a comparison, equality without conversion, a missing value that
 * cannot be added, the text "false" being true.
 */
final class TemplateExpressions {

    private static final int CACHED_EXPRESSIONS = 512;

    private TemplateExpressions() {}

    static ExpressionFactory factory() {
        return new ExpressionFactoryImpl(
                new TreeStore(new Syntax(), new Cache(CACHED_EXPRESSIONS)), new PythonTruth());
    }

    private static final class PythonTruth extends TruthyTypeConverter {
        @Override
        protected Boolean coerceToBoolean(Object value) {
            return TemplateValues.truth(value);
        }
    }

    private static final class Syntax extends ExtendedSyntaxBuilder {
        Syntax() {
            super(Builder.Feature.METHOD_INVOCATIONS, Builder.Feature.VARARGS);
        }

        @Override
        protected Parser createParser(String expression) {
            return new PythonParser(this, expression);
        }
    }

    private static final class PythonParser extends ExtendedParser {

        PythonParser(Builder context, String input) {
            super(context, input);
            putExtensionHandler(CollectionMembershipOperator.TOKEN, handler(ExtensionPoint.CMP, Operators.IN));
            putExtensionHandler(CollectionNonMembershipOperator.TOKEN, handler(ExtensionPoint.CMP, Operators.NOT_IN));
            putExtensionHandler(StringConcatOperator.TOKEN, handler(ExtensionPoint.ADD, Operators.CONCAT));
        }

        private static ExtensionHandler handler(ExtensionPoint point, AstBinary.Operator operator) {
            return new ExtensionHandler(point) {
                @Override
                public AstNode createAstNode(AstNode... children) {
                    return new AstBinary(children[0], children[1], operator);
                }
            };
        }

        @Override
        protected AstBinary createAstBinary(AstNode left, AstNode right, AstBinary.Operator operator) {
            return super.createAstBinary(left, right, Operators.replacing(operator));
        }

        @Override
        protected AstNode and(boolean required) throws Scanner.ScanException, ParseException {
            AstNode left = not(required);
            while (left != null && getToken().getSymbol() == Symbol.AND) {
                consumeToken();
                left = createAstBinary(left, not(true), AstBinary.AND);
            }
            return left;
        }

        private AstNode not(boolean required) throws Scanner.ScanException, ParseException {
            if (getToken().getSymbol() == Symbol.NOT) {
                consumeToken();
                return createAstUnary(not(true), AstUnary.NOT);
            }
            return eq(required);
        }

        @Override
        protected AstNode value() throws Scanner.ScanException, ParseException {
            AstNode value = nonliteral();
            boolean lvalue = value != null;
            if (value == null) {
                value = literal();
            }
            while (value != null) {
                if (getToken().getSymbol() == Symbol.DOT) {
                    consumeToken();
                    AstDot dot = createAstDot(value, consumeToken(Symbol.IDENTIFIER).getImage(), lvalue);
                    value = getToken().getSymbol() == Symbol.LPAREN ? createAstMethod(dot, params()) : dot;
                } else if (getToken().getSymbol() == Symbol.LBRACK) {
                    consumeToken();
                    value = subscript(value, lvalue);
                } else {
                    break;
                }
            }
            return value;
        }

        @Override
        protected AstDot createAstDot(AstNode base, String property, boolean lvalue) {
            return new StrictDot(base, property, lvalue);
        }

        @Override
        protected AstBracket createAstBracket(AstNode base, AstNode property, boolean lvalue, boolean strict) {
            return new StrictBracket(base, property, lvalue, strict);
        }

        @Override
        protected AstMethod createAstMethod(AstProperty property, AstParameters parameters) {
            return new StrictMethod(property, parameters);
        }

        private AstNode subscript(AstNode value, boolean lvalue) throws Scanner.ScanException, ParseException {
            AstNode start = expr(false);
            if (getToken().getSymbol() != Symbol.COLON) {
                consumeToken(Symbol.RBRACK);
                return createAstBracket(value, start, lvalue, true);
            }
            consumeToken();
            AstNode stop = expr(false);
            AstNode step = null;
            if (getToken().getSymbol() == Symbol.COLON) {
                consumeToken();
                step = expr(false);
            }
            consumeToken(Symbol.RBRACK);
            return new Slice(value, start, stop, step);
        }
    }

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
    private static final class StrictDot extends AstDot {

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
    private static final class StrictBracket extends AstBracket {

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
    private static final class StrictMethod extends AstMethod {

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
    private static final class Slice extends AstRightValue {

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
                return text.toString();
            }
            if (sequence instanceof Collection<?> collection) {
                List<?> elements = new ArrayList<>(collection);
                List<Object> slice = new ArrayList<>();
                for (int i : indices(elements.size(), start, stop, step)) {
                    slice.add(elements.get(i));
                }
                return slice;
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

    /** Binary operators with Python's meaning. */
    private static final class Operators {

        static final AstBinary.Operator IN = of((left, right) -> TemplateValues.contains(right, left));
        static final AstBinary.Operator NOT_IN = of((left, right) -> !TemplateValues.contains(right, left));
        static final AstBinary.Operator CONCAT =
                of((left, right) -> TemplateValues.concat(TemplateValues.text(left), TemplateValues.text(right)));
        static final AstBinary.Operator EQUAL = of(TemplateValues::equal);
        static final AstBinary.Operator UNEQUAL = of((left, right) -> !TemplateValues.equal(left, right));
        static final AstBinary.Operator AND = (bindings, context, left, right) -> {
            Object value = left.eval(bindings, context);
            return TemplateValues.truth(value) ? right.eval(bindings, context) : value;
        };
        static final AstBinary.Operator ADD = new AstBinary.SimpleOperator() {
            @Override
            protected Object apply(TypeConverter converter, Object left, Object right) {
                return add(converter, left, right);
            }
        };

        static final AstBinary.Operator MULTIPLY = new AstBinary.SimpleOperator() {
            @Override
            protected Object apply(TypeConverter converter, Object left, Object right) {
                if (TemplateValues.isText(left) && right instanceof Number count) {
                    int times = Math.max(0, count.intValue());
                    TemplateValues.checkLength((long) times * left.toString().length());
                    return left.toString().repeat(times);
                }
                return NumberOperations.mul(converter, left, right);
            }
        };

        static AstBinary.Operator replacing(AstBinary.Operator operator) {
            if (operator == AdditionOperator.OP) {
                return ADD;
            }
            if (operator == AstBinary.MUL) {
                return MULTIPLY;
            }
            if (operator == AstBinary.AND) {
                return AND;
            }
            if (operator == AstBinary.EQ) {
                return EQUAL;
            }
            return operator == AstBinary.NE ? UNEQUAL : operator;
        }

        private static Object add(TypeConverter converter, @Nullable Object left, @Nullable Object right) {
            if (TemplateValues.isText(left) && TemplateValues.isText(right)) {
                return TemplateValues.concat(left.toString(), right.toString());
            }
            if (left instanceof Collection<?> first && right instanceof Collection<?> second) {
                List<Object> both = new ArrayList<>(first);
                both.addAll(second);
                return both;
            }
            if (left instanceof Number && right instanceof Number) {
                return NumberOperations.add(converter, left, right);
            }
            throw new ELException("cannot add " + kind(right) + " to " + kind(left));
        }

        private static String kind(@Nullable Object value) {
            if (value == null) {
                return "a missing value";
            }
            return TemplateValues.isText(value) ? "a text" : value instanceof Number ? "a number" : "this kind of value";
        }

        private static AstBinary.Operator of(BinaryOperator<Object> operation) {
            return (bindings, context, left, right) ->
                    operation.apply(left.eval(bindings, context), right.eval(bindings, context));
        }
    }
}
