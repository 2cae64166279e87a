/// What the pieces of a source text are to its reader: the languages of the exports, each a table of patterns.
///
/// It colours, it does not judge: any text comes out whole, piece by piece, whether it is right or not.
package dev.efsplanner.syntax;
