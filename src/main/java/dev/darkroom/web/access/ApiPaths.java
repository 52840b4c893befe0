package dev.darkroom.web.access;

import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Which API a request means. Read as Spring finds the handler: by the path's first segment, decoded and without its parameters, so
 * that {@code /%61pi/chat} and {@code /api;x/chat} are what they are answered as.
 */
public final class ApiPaths {

    private ApiPaths() {}

    /** Whether it is one of {@code /api}. */
    public static boolean isOwnApi(ServerHttpRequest request) {
        return firstSegment(request).equals("api");
    }

    /** Whether it is one of {@code /v1}, the API that OpenAI's clients speak. */
    public static boolean isOpenAiApi(ServerHttpRequest request) {
        return firstSegment(request).equals("v1");
    }

    static boolean isAnyApi(ServerHttpRequest request) {
        return isOwnApi(request) || isOpenAiApi(request);
    }

    private static String firstSegment(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(element -> ((PathSegment) element).valueToMatch())
                .findFirst()
                .orElse("");
    }
}
