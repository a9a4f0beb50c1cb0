"""Profile where the time of a submission goes, on both sides of the trust line.

    python -m benchmarks.profiling (right|mixed) COUNT

The product has no hooks for this. Its functions are wrapped from outside, in the grader process
and, by a changed start command, in the zygote.
"""
