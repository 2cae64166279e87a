/// Turns a judged row of the plan into source files that set it up: pure text, no I/O.
///
/// Every format is written from one [Design], so all of them set up the same thing. A workload's name may hold any
/// text but control characters: the `Name` tag carries it as far as EFS tags allow (letters, digits, spaces and
/// `_ . : / = + - @`; everything else becomes `-`), and alarm descriptions and header comments carry it whole. A name
/// of which no letter or digit would remain is refused.
package dev.efsplanner.export;
