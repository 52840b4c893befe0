package dev.darkroom.model;

import com.hubspot.jinjava.el.ext.AdditionOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import jinjava.de.odysseus.el.misc.NumberOperations;
import jinjava.de.odysseus.el.misc.TypeConverter;
import jinjava.de.odysseus.el.tree.impl.ast.AstBinary;
import jinjava.javax.el.ELException;
import org.jspecify.annotations.Nullable;

/** Binary operators with Python's meaning. */
final class TemplateOperators {

    private TemplateOperators() {}

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
                return TemplateEngine.made(left.toString().repeat(times));
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
            return TemplateEngine.made(both);
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
