"""Where a class is graded: on this machine, or on a Dask cluster."""
