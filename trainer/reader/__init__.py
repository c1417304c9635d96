"""The learned reader: a small encoder, run by onnxruntime from files that came with the program."""
