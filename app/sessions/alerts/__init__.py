"""What is wrong with a training that runs, in words, with what to try: rules over what was seen of it."""
