"""The document: the one truth of a project, without Qt. Nodes, wires, settings, weights, commands, files."""
