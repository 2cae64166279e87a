package dev.efsplanner.export;

/// The door through which clients enter: one folder, one identity, whoever the client's users are.
///
/// @param path never `/`, so that nobody enters at the root
/// @param uid of the folder's owner and of everyone who enters
/// @param gid the same for the group
/// @param permissions of the folder, 3 or 4 octal digits
record AccessPoint(String path, long uid, long gid, String permissions) {}
