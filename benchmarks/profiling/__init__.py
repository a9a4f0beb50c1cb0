"""Where the time of a submission goes, on both sides of the trust line.

    python -m benchmarks.profiling (right|mixed) COUNT

The product knows nothing of this: its functions are wrapped from outside, in the grader's process
and, by a changed starting line, in the zygote.
"""
