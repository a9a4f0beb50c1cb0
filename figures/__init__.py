"""Draw the figures of the workbooks (`make figures`). This package is not in the wheel."""
