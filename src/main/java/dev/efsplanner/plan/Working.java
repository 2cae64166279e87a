package dev.efsplanner.plan;

import java.util.List;

/// How a number came about: by arithmetic that can be done again, or in words.
public sealed interface Working permits Formula, Stated {
    /// The spelling in plan files: `computed`, or in which other way.
    String code();

    /// In the operands' names, such as `stored × price`, or a rule in words.
    String text();

    /// What went in, in the order of the text; each once.
    List<Operand> operands();
}
