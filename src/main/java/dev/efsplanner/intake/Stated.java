package dev.efsplanner.intake;

/// What a paste says of one attribute.
///
/// @param value in the API's spelling where that is known, else as written
/// @param known false where a variable or an expression stands that the paste does not explain
/// @param line of the paste, from 1
/// @param written name and value as they stand there
record Stated(String value, boolean known, int line, String written) {
    boolean is(String word) {
        return known && value.equals(word);
    }
}
