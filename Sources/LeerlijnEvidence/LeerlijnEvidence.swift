// Room of its own; see the package manifest.
