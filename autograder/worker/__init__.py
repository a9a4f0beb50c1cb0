"""The untrusted side: the code inside a forked, confined, disposable process.

This package must not contain answers. Of the other packages it imports only `boundary`, `reading`
and `errors`. The zygote loads it before forking, so workers share it without reading files.
"""
