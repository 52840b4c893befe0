package dev.darkroom.model;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.LegacyOverrides;
import com.hubspot.jinjava.el.JinjavaProcessors;
import com.hubspot.jinjava.interpret.Context;
import com.hubspot.jinjava.interpret.InterpreterFactory;
import com.hubspot.jinjava.interpret.JinjavaInterpreter;
import com.hubspot.jinjava.interpret.RenderResult;
import com.hubspot.jinjava.interpret.TemplateError;
import com.hubspot.jinjava.lib.Importable;
import com.hubspot.jinjava.lib.expression.DefaultExpressionStrategy;
import com.hubspot.jinjava.lib.fn.ELFunctionDefinition;
import com.hubspot.jinjava.objects.date.StrftimeFormatter;
import com.hubspot.jinjava.tree.output.RenderedOutputNode;
import com.hubspot.jinjava.tree.parse.ExpressionToken;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jinjava.javax.el.ELException;
import jinjava.javax.el.ELException;
import jinjava.javax.el.ExpressionFactory;

/**
 * jinjava, set up for the chat templates of Hugging Face. A template comes with a model from a stranger: it reaches no
 * Java object, file or class, only the values it is given, and has a bound on time, text and recursion. Safe for use by
 * many threads at once.
 */
final class TemplateEngine {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MAX_ELEMENTS = 100_000;
    private static final int MAX_MACRO_DEPTH = 32;
    /** What one rendering may allocate in all, in characters. */
    private static final long MAX_ALLOCATED = 100_000_000;
    private static final int ELEMENT_COST = 8;

    /** Functions are no values in jinjava; a template may ask whether one is defined. */
    private static final Map<String, String> FUNCTIONS =
            Map.of("raise_exception", "function", "strftime_now", "function", "range", "function", "namespace", "function");

    private static final Jinjava JINJAVA = jinjava();

    private TemplateEngine() {}

    /** @throws ChatTemplateException if the template fails, refuses, or exceeds a bound */
    static String render(TemplateSource.Prepared template, Map<String, ?> variables) {
        List<TemplateError> errors;
        try {
            Map<String, Object> bindings = new HashMap<>(FUNCTIONS);
            bindings.putAll(variables);
            RenderResult result = JINJAVA.renderForResult(template.text(), bindings);
            if (result.getErrors().isEmpty()) {
                return result.getOutput();
            }
            errors = result.getErrors();
        } catch (Stopped stopped) {
            errors = List.of(stopped.error);
        } catch (StackOverflowError e) {
            throw new ChatTemplateException("is nested too deeply", 0, null);
        }
        TemplateError error = errors.get(0);
        int line = template.originalLine(error.getLineno());
        for (Throwable cause = error.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                throw new ChatTemplateException(cause.getMessage(), line, true, null);
            }
        }
        throw new ChatTemplateException(problem(error), line, error.getException());
    }

    /** Of the processor, so that a template does not fail because the machine is busy with other things. In nanoseconds. */
    private static long timeUsed() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    static void checkTime(JinjavaInterpreter interpreter) {
        if (interpreter instanceof Bounded bounded && timeUsed() - bounded.begun > TIME_LIMIT.toNanos()) {
            throw new IllegalStateException("takes longer than " + TIME_LIMIT.toSeconds() + " s");
        }
    }

    /** Counts a value that the running template has made, and stops it when it makes too many. */
    static <T> T made(T value) {
        if (JinjavaInterpreter.getCurrent() instanceof Bounded bounded) {
            bounded.allocated += value instanceof String text
                    ? text.length()
                    : value instanceof Collection<?> collection ? (long) ELEMENT_COST * collection.size() : 0;
            if (bounded.allocated > MAX_ALLOCATED) {
                throw new ELException("makes more than " + MAX_ALLOCATED + " characters of values");
            }
        }
        return value;
    }

    private static String problem(TemplateError error) {
        // The innermost cause says it best; what jinjava wraps around it repeats the expression.
        Throwable cause = error.getException();
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause == null || cause.getMessage() == null ? error.getMessage() : cause.getMessage();
        return message == null ? error.getReason().toString() : message.replaceAll("\\s+", " ");
    }

    private static Jinjava jinjava() {
        JinjavaConfig config = JinjavaConfig.newBuilder()
                .withElResolver(new TemplateResolver())
                .withInterperterFactory(new Interpreters())
                .withProcessors(JinjavaProcessors.newBuilder()
                        .withNodePreProcessor((node, interpreter) -> checkTime(interpreter))
                        .build())
                // Else braces in a message would be run as a template.
                .withNestedInterpretationEnabled(false)
                .withEnableRecursiveMacroCalls(true)
                .withMaxMacroRecursionDepth(MAX_MACRO_DEPTH)
                .withMaxOutputSize(TemplateValues.MAX_LENGTH)
                .withMaxListSize(MAX_ELEMENTS)
                .withMaxMapSize(MAX_ELEMENTS)
                .withKeepTrailingNewline(true)
                .withDisabled(disabled())
                .withLegacyOverrides(LegacyOverrides.newBuilder()
                        .withEvaluateMapKeys(true)
                        .withIterateOverMapKeys(true)
                        .withUseNaturalOperatorPrecedence(true)
                        .withParseWhitespaceControlStrictly(true)
                        .withAllowAdjacentTextNodes(true)
                        .withKeepNullableLoopValues(true)
                        .withHandleBackslashInQuotesOnly(true)
                        .build())
                .build();
        Jinjava jinjava = new Jinjava(config) {
            private final ExpressionFactory expressions = TemplateExpressions.factory();

            @Override
            public ExpressionFactory getExpressionFactory() {
                return expressions;
            }
        };
        jinjava.setResourceLocator((name, encoding, interpreter) -> {
            throw new IllegalStateException("a chat template reads no files");
        });
        TemplateFilters.all().forEach(jinjava::registerFilter);
        TemplateFilters.tests().forEach(jinjava::registerExpTest);
        TemplateTags.all().forEach(jinjava::registerTag);
        jinjava.registerFunction(
                new ELFunctionDefinition("", "raise_exception", TemplateEngine.class, "raise", Object.class));
        jinjava.registerFunction(
                new ELFunctionDefinition("", "strftime_now", TemplateEngine.class, "now", String.class));
        jinjava.registerFunction(new ELFunctionDefinition(
                "", "range", TemplateEngine.class, "range", Object.class, Object[].class));
        return jinjava;
    }

    /** Everything of jinjava that templates have no need of. */
    private static Map<Context.Library, Set<String>> disabled() {
        Context context = new Context();
        Set<String> functions = names(context.getAllFunctions());
        context.getAllFunctions().forEach(function -> functions.add(function.getLocalName()));
        functions.removeAll(List.of("namespace", ":namespace", "range", ":range"));
        Set<String> filters = names(context.getAllFilters());
        filters.removeAll(TemplateFilters.KEPT);
        TemplateFilters.all().forEach(filter -> filters.remove(filter.getName()));
        Set<String> tags = names(context.getAllTags());
        tags.removeAll(TemplateTags.KEPT);
        TemplateTags.all().forEach(tag -> tags.remove(tag.getName()));
        Map<Context.Library, Set<String>> disabled = new HashMap<>();
        disabled.put(Context.Library.FUNCTION, functions);
        disabled.put(Context.Library.FILTER, filters);
        disabled.put(Context.Library.TAG, tags);
        return disabled;
    }

    private static Set<String> names(Collection<? extends Importable> library) {
        Set<String> names = new HashSet<>();
        library.forEach(entry -> names.add(entry.getName()));
        return names;
    }

    // Called by templates, found by name.

    static Object raise(Object message) {
        throw new Refused(TemplateValues.text(message));
    }

    static String now(String format) {
        return StrftimeFormatter.format(ZonedDateTime.now(), format);
    }

    static List<Long> range(Object first, Object... more) {
        long start = more.length == 0 ? 0 : number(first);
        long stop = number(more.length == 0 ? first : more[0]);
        long step = more.length < 2 ? 1 : number(more[1]);
        if (step == 0) {
            throw new ELException("the step of a range cannot be zero");
        }
        List<Long> numbers = new ArrayList<>();
        for (long i = start; step > 0 ? i < stop : i > stop; i += step) {
            if (numbers.size() == MAX_ELEMENTS) {
                throw new ELException("a range holds more than " + MAX_ELEMENTS + " numbers");
            }
            numbers.add(i);
        }
        return made(numbers);
    }

    private static long number(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new ELException("a range wants numbers");
    }

    /** What {@code raise_exception} throws. */
    private static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    /** Carries the first error past all of jinjava's own handlers, which would go on rendering. */
    private static final class Stopped extends Error {

        private final transient TemplateError error;

        Stopped(TemplateError error) {
            super(error.getMessage(), null, false, false);
            this.error = error;
        }
    }

    /** An interpreter with a time limit that stops at the first error, as Python does. */
    private static final class Bounded extends JinjavaInterpreter {

        private final long begun = timeUsed();
        private long allocated;

        Bounded(Jinjava jinjava, Context context, JinjavaConfig config) {
            super(jinjava, context, config);
            context.setExpressionStrategy(new PythonOutput());
        }

        @Override
        public void addError(TemplateError error) {
            for (Throwable cause = error.getException(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Stopped stopped) {
                    throw stopped;
                }
            }
            throw new Stopped(error);
        }
    }

    private static final class Interpreters implements InterpreterFactory {
        @Override
        public JinjavaInterpreter newInstance(JinjavaInterpreter original) {
            throw new IllegalStateException("a template runs in one interpreter");
        }

        @Override
        public JinjavaInterpreter newInstance(Jinjava jinjava, Context context, JinjavaConfig config) {
            return new Bounded(jinjava, context, config);
        }
    }

    /** Prints values as Python does. */
    private static final class PythonOutput extends DefaultExpressionStrategy {
        @Override
        public RenderedOutputNode interpretOutput(ExpressionToken token, JinjavaInterpreter interpreter) {
            Object value = interpreter.resolveELExpression(token.getExpr(), token.getLineNumber());
            return new RenderedOutputNode(made(TemplateValues.text(value)));
        }
    }
}
