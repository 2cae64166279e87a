package dev.efsplanner.ui.session;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for a file or folder. A port, because native choosers exist on a real desktop only.
public interface FileChoice {
    /// A workload file or an export to read; empty when the person changes their mind.
    Optional<Path> openWorkload();

    /// Where to write a workload file.
    ///
    /// @param suggestedName file name with its ending
    Optional<Path> saveWorkload(String suggestedName);

    /// Where to write a chart, as picture or as numbers.
    ///
    /// @param suggestedName file name with its ending
    Optional<Path> saveChart(String suggestedName);

    /// The folder that receives an export.
    Optional<Path> exportFolder();

    /// Where to write the zip file of an export.
    ///
    /// @param suggestedName file name with its ending
    Optional<Path> exportZip(String suggestedName);

    /// The folder of an export that was saved before.
    Optional<Path> savedExportFolder();

    /// The zip file of an export that was saved before, or the plan file in its folder.
    Optional<Path> savedExportFile();

    /// A file of scenarios to read.
    default Optional<Path> openScenarios() {
        return openWorkload();
    }

    /// Where to write a file of scenarios.
    ///
    /// @param suggestedName file name with its ending
    default Optional<Path> saveScenarios(String suggestedName) {
        return saveWorkload(suggestedName);
    }
}
