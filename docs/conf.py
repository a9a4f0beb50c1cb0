"""How Sphinx builds the documentation site, on the pages that `tools/site.py` lays out."""

from __future__ import annotations

from autograder.version import __version__

project = "Chainrule"
author = "The Chainrule maintainers"
project_copyright = author
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "Chainrule"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
# Headings get the anchors that GitHub and GitLab give them, so that one link serves all three.
myst_heading_anchors = 4
autodoc_typehints = "description"
autodoc_member_order = "bysource"
pygments_style = "tango"
pygments_dark_style = "github-dark"
# The reader's settings decide; nothing is loaded from another host.
html_theme_options = {"footer_icons": []}
