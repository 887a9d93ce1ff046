"""Models in files: HDF5 in Keras's layout, JSON and YAML of the architecture, and scripts that rebuild a model."""
