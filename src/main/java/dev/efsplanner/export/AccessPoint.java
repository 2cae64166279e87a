package dev.efsplanner.export;

/// The door through which clients enter: one folder, one identity, whoever the client's users are.
///
/// @param path never `/`, so that nobody enters at the root
/// @param owner user and group id of the folder and of everyone who enters
record AccessPoint(String path, long owner, String permissions) {
    static final AccessPoint DATA = new AccessPoint("/data", 1000, "0750");
}
