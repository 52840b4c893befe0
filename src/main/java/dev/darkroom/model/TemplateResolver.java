package dev.darkroom.model;

import com.hubspot.jinjava.interpret.JinjavaInterpreter;
import com.hubspot.jinjava.lib.exptest.ExpTest;
import com.hubspot.jinjava.lib.filter.Filter;
import com.hubspot.jinjava.util.ForLoop;
import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jinjava.javax.el.ELContext;
import jinjava.javax.el.ELResolver;
import jinjava.javax.el.MethodNotFoundException;
import jinjava.javax.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/**
 * All that a template can reach from a value: the entries of a map, the elements of a list, the characters and methods of
 * a text, the state of a loop. Nothing is found by reflection, so no template comes to a Java object. Stateless.
 */
final class TemplateResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            return null;
        }
        context.setPropertyResolved(true);
        // jinjava has made every property a text.
        String name = String.valueOf(property);
        if (base instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (base instanceof List<?> list) {
            Integer index = index(name, list.size());
            return index == null ? null : list.get(index);
        }
        if (TemplateValues.isText(base)) {
            int[] characters = base.toString().codePoints().toArray();
            Integer index = index(name, characters.length);
            return index == null ? null : Character.toString(characters[index]);
        }
        return base instanceof ForLoop loop ? loopState(loop, name) : null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, Object @Nullable [] parameters) {
        context.setPropertyResolved(true);
        return TemplateEngine.made(call(base, String.valueOf(method), parameters == null ? new Object[0] : parameters));
    }

    private static @Nullable Object call(Object base, String name, Object[] arguments) {
        if (base instanceof Filter filter && name.equals("filter")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> named = (Map<String, Object>) arguments[3];
            return filter.filter(arguments[0], (JinjavaInterpreter) arguments[1], (Object[]) arguments[2], named);
        }
        if (base instanceof ExpTest test && name.startsWith("evaluate")) {
            JinjavaInterpreter interpreter = (JinjavaInterpreter) arguments[1];
            Object[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
            return name.equals("evaluate")
                    ? test.evaluate(arguments[0], interpreter, rest)
                    : test.evaluateNegated(arguments[0], interpreter, rest);
        }
        if (TemplateValues.isText(base)) {
            return TemplateText.call(base.toString(), name, arguments);
        }
        if (base instanceof Map<?, ?> map) {
            return mapMethod(map, name, arguments);
        }
        if (base instanceof ForLoop loop && name.equals("cycle") && arguments.length > 0) {
            return arguments[loop.getIndex0() % arguments.length];
        }
        throw new MethodNotFoundException("there is no method '" + name + "' here");
    }

    private static @Nullable Object mapMethod(Map<?, ?> map, String name, Object[] arguments) {
        return switch (name) {
            case "get" -> {
                Object value = map.get(TemplateValues.text(arguments[0]));
                yield value == null && arguments.length > 1 ? arguments[1] : value;
            }
            case "items" -> TemplateFilters.items(map);
            case "keys" -> List.copyOf(map.keySet());
            case "values" -> Arrays.asList(map.values().toArray());
            default -> throw new MethodNotFoundException("a map has no method '" + name + "'");
        };
    }

    private static @Nullable Object loopState(ForLoop loop, String name) {
        return switch (name) {
            case "index" -> (long) loop.getIndex();
            case "index0" -> (long) loop.getIndex0();
            case "revindex" -> (long) loop.getLength() - loop.getIndex0();
            case "revindex0" -> (long) loop.getLength() - loop.getIndex();
            case "length" -> (long) loop.getLength();
            case "first" -> loop.isFirst();
            case "last" -> loop.isLast();
            case "previtem" -> loop instanceof TemplateTags.Loop own ? own.neighbour(-1) : null;
            case "nextitem" -> loop instanceof TemplateTags.Loop own ? own.neighbour(1) : null;
            default -> null;
        };
    }

    private static @Nullable Integer index(String name, int size) {
        try {
            int index = Integer.parseInt(name);
            index = index < 0 ? index + size : index;
            return index >= 0 && index < size ? index : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException("a template cannot change its values");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
