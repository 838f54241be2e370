"""The thin face of packages that stand in the place of published SDKs: what these have beside methods and models."""
