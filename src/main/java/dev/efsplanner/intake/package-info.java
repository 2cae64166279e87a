/// Reads set-ups that people paste – commands, templates, code, answers of AWS – and lists what is wrong with them.
package dev.efsplanner.intake;
