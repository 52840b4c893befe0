package dev.darkroom.web.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the server does not start, in place of a stack trace. Spring Boot finds it by {@code spring.factories}. */
final class InvalidAccessFailureAnalyzer extends AbstractFailureAnalyzer<InvalidAccessException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidAccessException cause) {
        return new FailureAnalysis(cause.getMessage() + ".", cause.action(), cause);
    }
}
