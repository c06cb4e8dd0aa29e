"""A story as a Frictionless data package: tables in CSV, Parquet or Excel, the text they refer to, a descriptor and a codebook."""

from newsdata.datapackage.loading import inspect, load
from newsdata.datapackage.saving import FORMATS, save

__all__ = ["FORMATS", "inspect", "load", "save"]
