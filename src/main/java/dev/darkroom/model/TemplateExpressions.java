package dev.darkroom.model;

import com.hubspot.jinjava.el.ExtendedSyntaxBuilder;
import com.hubspot.jinjava.el.TruthyTypeConverter;
import com.hubspot.jinjava.el.ext.AstNamedParameter;
import com.hubspot.jinjava.el.ext.CollectionMembershipOperator;
import com.hubspot.jinjava.el.ext.CollectionNonMembershipOperator;
import com.hubspot.jinjava.el.ext.ExtendedParser;
import com.hubspot.jinjava.el.ext.NamedParameterOperator;
import com.hubspot.jinjava.el.ext.StringConcatOperator;
import java.util.ArrayList;
import java.util.List;
import jinjava.de.odysseus.el.ExpressionFactoryImpl;
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
import jinjava.de.odysseus.el.tree.impl.ast.AstUnary;
import jinjava.javax.el.ExpressionFactory;

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
            putExtensionHandler(CollectionMembershipOperator.TOKEN, handler(ExtensionPoint.CMP, TemplateOperators.IN));
            putExtensionHandler(CollectionNonMembershipOperator.TOKEN, handler(ExtensionPoint.CMP, TemplateOperators.NOT_IN));
            putExtensionHandler(StringConcatOperator.TOKEN, handler(ExtensionPoint.ADD, TemplateOperators.CONCAT));
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
            return super.createAstBinary(left, right, TemplateOperators.replacing(operator));
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

        /** Arguments and list elements; a named one takes a whole expression, and a last comma may dangle. */
        @Override
        protected AstParameters params(Symbol left, Symbol right) throws Scanner.ScanException, ParseException {
            consumeToken(left);
            List<AstNode> parameters = new ArrayList<>();
            while (getToken().getSymbol() != right) {
                if (getToken().getSymbol() == Symbol.IDENTIFIER && lookahead(0) == NamedParameterOperator.TOKEN) {
                    AstIdentifier name = identifier(consumeToken().getImage());
                    consumeToken();
                    parameters.add(new AstNamedParameter(name, expr(true)));
                } else {
                    parameters.add(expr(true));
                }
                if (getToken().getSymbol() != right) {
                    consumeToken(Symbol.COMMA);
                }
            }
            consumeToken(right);
            return createAstParameters(parameters);
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
            return new TemplateNodes.StrictDot(base, property, lvalue);
        }

        @Override
        protected AstBracket createAstBracket(AstNode base, AstNode property, boolean lvalue, boolean strict) {
            return new TemplateNodes.StrictBracket(base, property, lvalue, strict);
        }

        @Override
        protected AstMethod createAstMethod(AstProperty property, AstParameters parameters) {
            return new TemplateNodes.StrictMethod(property, parameters);
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
            return new TemplateNodes.Slice(value, start, stop, step);
        }
    }
}
