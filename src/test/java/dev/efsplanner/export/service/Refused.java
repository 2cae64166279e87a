package dev.efsplanner.export.service;

/// The service's answer to a request that it does not take.
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    Refused(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
