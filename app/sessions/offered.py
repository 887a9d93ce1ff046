"""The callbacks that a run can be given by a form; known without the engine."""

from __future__ import annotations

# BackupAndRestore is what keeps every run anyway; a scheduler of the rate is chosen as a schedule, which is drawn.
OFFERED = (
    "EarlyStopping",
    "ReduceLROnPlateau",
    "ModelCheckpoint",
    "CSVLogger",
    "TensorBoard",
    "TerminateOnNaN",
)
