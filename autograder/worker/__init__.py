"""The untrusted side: what runs inside a forked, confined, disposable process.

Nothing in this package may know an answer. It imports the wire format and nothing else of ours, and
is loaded by the zygote, so that every worker shares it without reading a file.
"""
