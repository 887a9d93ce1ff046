"""What compiled kernels are made of: the host's vectors, numba with its disk cache, the register-tiled product.

`host` asks the processor, `cache` brings numba in (or says that it is absent), `vector` and `microkernel` emit LLVM
vectors, `sweep` runs the product over the rows of an image, `warm` compiles the usual variants ahead of time.
Importing this package imports neither numba nor llvmlite.
"""
